package nl.gia.contacts;

import java.util.UUID;
import nl.gia.shared.ContactId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two rows become one, and one two again. */
@Repository
class MergeWriting {

    private final JdbcClient jdbc;

    MergeWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one order, whoever asks; false when one of them is gone or was changed. */
    boolean lock(ContactId one, int version, ContactId other, int otherVersion) {
        return jdbc.sql("""
                        select count(*) from (select id, version from contact where id in (:one, :other) order by id for update) c
                         where version = case when id = :one then :version else :otherVersion end""")
                        .param("one", one.value())
                        .param("version", version)
                        .param("other", other.value())
                        .param("otherVersion", otherVersion)
                        .query(Integer.class)
                        .single()
                == 2;
    }

    UUID begin(ContactId survivor, int version, ContactId merged, String by) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into contact_merge (id, survivor_id, merged_id, survivor_version, merged_by) values (?, ?, ?, ?, ?)")
                .params(id, survivor.value(), merged.value(), version + 1, by)
                .update();
        jdbc.sql("""
                        insert into contact_before_merge (merge_id, id, name, email, organisation, function, kind, municipality_code,
                               person_key, example, created_at, version, regions, homes, aliases, phone, left_on, successor_id,
                               predecessors)
                        select ?, c.id, c.name, c.email, c.organisation, c.function, c.kind, c.municipality_code, c.person_key,
                               c.example, c.created_at, c.version,
                               array(select region_id from contact_region k where k.contact_id = c.id),
                               array(select region_id from contact_region k where k.contact_id = c.id and k.home),
                               array(select person_key from contact_alias k where k.contact_id = c.id),
                               c.phone, c.left_on, c.successor_id,
                               array(select p.id from contact p where p.successor_id = c.id)
                          from contact c where c.id in (?, ?)""").params(id, survivor.value(), merged.value()).update();
        return id;
    }

    /** Leaves what one of them was known by as a way to the other, and takes the merged one away. */
    void join(ContactId survivor, ContactId merged) {
        jdbc.sql("""
                        insert into contact_region as k (contact_id, region_id, home)
                        select :survivor, region_id, home from contact_region where contact_id = :merged order by region_id
                        on conflict (contact_id, region_id) do update set home = k.home or excluded.home""")
                .param("survivor", survivor.value())
                .param("merged", merged.value())
                .update();
        jdbc.sql("""
                        insert into contact_not_double (one_id, other_id)
                        select distinct least(other, :survivor), greatest(other, :survivor)
                          from (select case when one_id = :merged then other_id else one_id end as other
                                  from contact_not_double where :merged in (one_id, other_id)) n
                         where other <> :survivor on conflict do nothing""")
                .param("survivor", survivor.value())
                .param("merged", merged.value())
                .update();
        jdbc.sql("update contact_alias set contact_id = ? where contact_id = ?")
                .params(survivor.value(), merged.value())
                .update();
        jdbc.sql("""
                        insert into contact_alias (person_key, contact_id)
                        select person_key, ? from contact where id in (?, ?)""").params(survivor.value(), survivor.value(), merged.value()).update();
        joinDepartures(survivor, merged);
        jdbc.sql("delete from contact where id = ?").param(merged.value()).update();
    }

    // That somebody left is not lost; nobody comes in the place of oneself.
    private void joinDepartures(ContactId survivor, ContactId merged) {
        jdbc.sql("""
                        update contact s
                           set left_on = coalesce(s.left_on, m.left_on),
                               successor_id = case when s.left_on is null then nullif(m.successor_id, s.id)
                                                   else nullif(s.successor_id, m.id) end
                          from contact m where s.id = ? and m.id = ?""").params(survivor.value(), merged.value()).update();
        jdbc.sql("update contact set successor_id = :survivor where successor_id = :merged and id <> :survivor")
                .param("survivor", survivor.value())
                .param("merged", merged.value())
                .update();
    }

    /** Once the survivor goes by the name and address it keeps. */
    void dropOwnAlias(ContactId survivor) {
        jdbc.sql("delete from contact_alias l using contact c where c.id = ? and l.person_key = c.person_key")
                .param(survivor.value())
                .update();
    }

    /** Both as they were before. */
    void takeApart(UUID merge, ContactId survivor) {
        jdbc.sql("delete from contact_alias where contact_id = ?")
                .param(survivor.value())
                .update();
        jdbc.sql("""
                        update contact c
                           set name = b.name, email = b.email, phone = b.phone, organisation = b.organisation, function = b.function,
                               kind = b.kind, municipality_code = b.municipality_code, person_key = b.person_key,
                               version = c.version + 1
                          from contact_before_merge b where b.merge_id = ? and b.id = c.id and c.id = ?""").params(merge, survivor.value()).update();
        jdbc.sql("""
                        insert into contact (id, name, email, phone, organisation, function, kind, municipality_code, person_key,
                                             example, created_at, version)
                        select id, name, email, phone, organisation, function, kind, municipality_code, person_key, example,
                               created_at, version + 1
                          from contact_before_merge where merge_id = ? and id <> ?""").params(merge, survivor.value()).update();
        takeDeparturesApart(merge);
        jdbc.sql("""
                        delete from contact_region k using contact_before_merge o, contact_before_merge s
                         where o.merge_id = :merge and s.merge_id = :merge and s.id = :survivor and o.id <> :survivor
                           and k.contact_id = :survivor and k.region_id = any (o.regions) and k.region_id <> all (s.regions)""").param("merge", merge).param("survivor", survivor.value()).update();
        jdbc.sql("""
                        insert into contact_region (contact_id, region_id, home)
                        select b.id, r, r = any (b.homes) from contact_before_merge b cross join unnest(b.regions) r
                         where b.merge_id = ?
                        on conflict (contact_id, region_id) do update set home = excluded.home""").param(merge).update();
        jdbc.sql("""
                        insert into contact_alias (person_key, contact_id)
                        select k, b.id from contact_before_merge b cross join unnest(b.aliases) k where b.merge_id = ?""").param(merge).update();
        jdbc.sql("update contact_merge set undone_at = now() where id = ?")
                .param(merge)
                .update();
    }

    // Now that both are there. A successor who is gone since, or was replaced, stays as it is.
    private void takeDeparturesApart(UUID merge) {
        jdbc.sql("""
                        update contact c
                           set left_on = b.left_on,
                               successor_id = (select s.id from contact s where s.id = b.successor_id and b.left_on is not null)
                          from contact_before_merge b where b.merge_id = ? and b.id = c.id""").param(merge).update();
        jdbc.sql("""
                        update contact p set successor_id = b.id
                          from contact_before_merge b
                         where b.merge_id = :merge and p.id = any (b.predecessors) and p.id <> b.id
                           and p.successor_id in (select id from contact_before_merge where merge_id = :merge)""").param("merge", merge).update();
    }

    void notDouble(ContactId one, ContactId other) {
        jdbc.sql("""
                        insert into contact_not_double (one_id, other_id) values (least(:one, :other), greatest(:one, :other))
                        on conflict do nothing""").param("one", one.value()).param("other", other.value()).update();
    }

    /** Of the one that is gone. */
    ContactId merged(UUID merge) {
        return new ContactId(jdbc.sql("select merged_id from contact_merge where id = ?")
                .param(merge)
                .query(UUID.class)
                .single());
    }

    /** Who else goes by now as one of the two did. */
    boolean isTaken(UUID merge, ContactId survivor) {
        return jdbc.sql("""
                        select exists (select 1 from contact c join contact_before_merge b on b.person_key = c.person_key
                                        where b.merge_id = ? and c.id <> ?)""")
                .params(merge, survivor.value())
                .query(Boolean.class)
                .single();
    }
}
