package nl.gia.contacts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.gia.shared.ContactId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContactWriting {

    private final JdbcClient jdbc;

    ContactWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In two statements, however many they are. */
    Map<PersonKey, ContactId> findOrCreate(Collection<KnownPerson> people) {
        Map<PersonKey, KnownPerson> byKey = new HashMap<>();
        people.forEach(person -> byKey.putIfAbsent(person.key(), person));
        insert(List.copyOf(byKey.values()));
        Map<PersonKey, ContactId> ids = new HashMap<>();
        jdbc.sql("select person_key, id from contact where person_key = any (?)")
                .param(byKey.keySet().stream().map(PersonKey::value).toArray(String[]::new))
                .query(row -> {
                    ids.put(new PersonKey(row.getString(1)), new ContactId(row.getObject(2, UUID.class)));
                });
        return ids;
    }

    private void insert(List<KnownPerson> people) {
        jdbc.sql("""
                        insert into contact (id, name, email, organisation, function, kind, municipality_code, person_key, example)
                        select gen_random_uuid(), n, e, o, f, k, m, p, x
                          from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[])
                            as u (n, e, o, f, k, m, p, x) order by p collate "C"
                        on conflict (person_key) do nothing""")
                .param(texts(people, KnownPerson::name))
                .param(texts(people, KnownPerson::email))
                .param(texts(people, KnownPerson::organisation))
                .param(texts(people, KnownPerson::function))
                .param(texts(people, person -> person.kind().name()))
                .param(texts(people, KnownPerson::municipality))
                .param(texts(people, KnownPerson::key))
                .param(people.stream().map(KnownPerson::example).toArray(Boolean[]::new))
                .update();
    }

    /** In the order given. */
    void knownIn(UUID[] contacts, UUID[] regions) {
        jdbc.sql("""
                        insert into contact_region (contact_id, region_id)
                        select c, r from unnest(?::uuid[], ?::uuid[]) with ordinality as u (c, r, n) group by c, r order by min(n)
                        on conflict do nothing""").param(contacts).param(regions).update();
    }

    boolean create(ContactId id, ContactForm form) {
        return jdbc.sql("""
                        insert into contact (id, name, email, organisation, function, kind, municipality_code, person_key)
                        values (:id, :name, :email, :organisation, :function, :kind, :municipality, :key)
                        on conflict (person_key) do nothing""").paramSource(new Fields(id.value(), form, 0)).update() == 1;
    }

    boolean isTaken(ContactId id, PersonKey key) {
        return jdbc.sql("select exists (select 1 from contact where person_key = ? and id <> ?)")
                .param(key.value())
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    boolean change(ContactId id, int version, ContactForm form) {
        return jdbc.sql("""
                        update contact set name = :name, email = :email, organisation = :organisation, function = :function,
                               kind = :kind, municipality_code = :municipality, person_key = :key, version = version + 1
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
                    form.organisation(),
                    form.function(),
                    form.kind().name(),
                    form.municipality() == null ? null : form.municipality().value(),
                    form.key().value(),
                    version);
        }
    }
}
