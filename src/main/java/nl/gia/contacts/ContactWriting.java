package nl.gia.contacts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.gia.shared.ContactId;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContactWriting {

    private final JdbcClient jdbc;

    ContactWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param home whether it was first known there */
    record Knowing(ContactId contact, RegionId region, boolean home) {}

    /** Those nobody went by before; in the order given. */
    Set<PersonKey> create(List<KnownPerson> people) {
        return jdbc.sql("""
                        insert into contact (id, name, email, organisation, function, kind, municipality_code, person_key, example)
                        select distinct on (p collate "C") gen_random_uuid(), n, e, o, f, k, m, p, x
                          from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[])
                               with ordinality as u (n, e, o, f, k, m, p, x, i)
                         where not exists (select 1 from contact_alias l where l.person_key = p)
                         order by p collate "C", i
                        on conflict (person_key) do nothing returning person_key""")
                .param(texts(people, KnownPerson::name))
                .param(texts(people, KnownPerson::email))
                .param(texts(people, KnownPerson::organisation))
                .param(texts(people, KnownPerson::function))
                .param(texts(people, person -> person.kind().name()))
                .param(texts(people, KnownPerson::municipality))
                .param(texts(people, KnownPerson::key))
                .param(people.stream().map(KnownPerson::example).toArray(Boolean[]::new))
                .query((row, number) -> new PersonKey(row.getString(1)))
                .set();
    }

    Map<PersonKey, ContactId> find(List<KnownPerson> people) {
        Map<PersonKey, ContactId> ids = new HashMap<>();
        jdbc.sql("""
                        select person_key, contact_id from contact_alias where person_key = any (:keys)
                        union all
                        select person_key, id from contact where person_key = any (:keys)""").param("keys", texts(people, KnownPerson::key)).query(row -> {
            ids.put(new PersonKey(row.getString(1)), new ContactId(row.getObject(2, UUID.class)));
        });
        return ids;
    }

    /** In the order given. */
    void knownIn(List<Knowing> all) {
        jdbc.sql("""
                        insert into contact_region (contact_id, region_id, home)
                        select c, r, bool_or(h) from unnest(?::uuid[], ?::uuid[], ?::boolean[]) with ordinality as u (c, r, h, n)
                         group by c, r order by min(n)
                        on conflict do nothing""")
                .param(all.stream().map(one -> one.contact().value()).toArray(UUID[]::new))
                .param(all.stream().map(one -> one.region().value()).toArray(UUID[]::new))
                .param(all.stream().map(Knowing::home).toArray(Boolean[]::new))
                .update();
    }

    /** Those who went by one of these and are part of another now: by what that one goes. */
    Map<PersonKey, PersonKey> aliases(Collection<PersonKey> keys) {
        Map<PersonKey, PersonKey> aliases = new HashMap<>();
        jdbc.sql("""
                        select l.person_key, c.person_key from contact_alias l join contact c on c.id = l.contact_id
                         where l.person_key = any (?)""")
                .param(keys.stream().map(PersonKey::value).toArray(String[]::new))
                .query(row -> {
                    aliases.put(new PersonKey(row.getString(1)), new PersonKey(row.getString(2)));
                });
        return aliases;
    }

    boolean create(ContactId id, ContactForm form) {
        return jdbc.sql("""
                        insert into contact (id, name, email, phone, organisation, function, kind, municipality_code, person_key)
                        values (:id, :name, :email, :phone, :organisation, :function, :kind, :municipality, :key)
                        on conflict (person_key) do nothing""").paramSource(new Fields(id.value(), form, 0)).update() == 1;
    }

    boolean isTaken(ContactId id, PersonKey key) {
        return isTakenByThird(id, id, key);
    }

    boolean isTakenByThird(ContactId one, ContactId other, PersonKey key) {
        return jdbc.sql("""
                        select exists (select 1 from contact where person_key = :key and id not in (:one, :other))
                            or exists (select 1 from contact_alias where person_key = :key and contact_id not in (:one, :other))""")
                .param("key", key.value())
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    boolean lock(ContactId id, int version) {
        return jdbc.sql("select 1 from contact where id = ? and version = ? for update")
                .params(id.value(), version)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    boolean change(ContactId id, int version, ContactForm form) {
        return jdbc.sql("""
                        update contact set name = :name, email = :email, phone = :phone, organisation = :organisation,
                               function = :function, kind = :kind, municipality_code = :municipality, person_key = :key, version = version + 1
                         where id = :id and version = :version""").paramSource(new Fields(id.value(), form, version)).update() == 1;
    }

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable Object> value) {
        @Nullable String[] texts = new @Nullable String[all.size()];
        for (int i = 0; i < texts.length; i++) {
            Object held = value.apply(all.get(i));
            texts[i] = held == null ? null : held.toString();
        }
        return texts;
    }

    /** A form as named parameters. */
    record Fields(
            UUID id,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String organisation,
            @Nullable String function,
            String kind,
            @Nullable String municipality,
            String key,
            int version) {
        Fields(UUID id, ContactForm form, int version) {
            this(
                    id,
                    form.name(),
                    form.email() == null ? null : form.email().value(),
                    form.phone() == null ? null : form.phone().value(),
                    form.organisation(),
                    form.function(),
                    form.kind().name(),
                    form.municipality() == null ? null : form.municipality().value(),
                    form.key().value(),
                    version);
        }
    }
}
