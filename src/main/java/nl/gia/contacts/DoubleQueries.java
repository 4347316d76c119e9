package nl.gia.contacts;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.gia.shared.ContactId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may be double, and who became whom. */
@Repository
class DoubleQueries {

    /** So many pairs are looked at; who has done these sees the next. */
    private static final int MOST = 2_000;

    // Names are compared only within one municipality or organisation, and only when they begin alike.
    private static final String PAIRS = """
            with mine as materialized (
                select c.id, c.name, c.address_key, c.name_key, c.name_block, c.municipality_code, c.organisation_key
                  from contact c where %s),
            alike as (
                select a.id as one, b.id as other, 'ADDRESS' as reason, 2 + similarity(a.name_key, b.name_key) as score
                  from mine a join mine b on b.address_key = a.address_key and b.id > a.id
                union all
                select a.id, b.id, 'MUNICIPALITY', 1 + similarity(a.name_key, b.name_key)
                  from mine a join mine b on b.municipality_code = a.municipality_code and b.name_block = a.name_block
                                         and b.id > a.id and similarity(a.name_key, b.name_key) > 0.45
                union all
                select a.id, b.id, 'ORGANISATION', similarity(a.name_key, b.name_key)
                  from mine a join mine b on b.organisation_key = a.organisation_key and b.name_block = a.name_block
                                         and b.id > a.id and similarity(a.name_key, b.name_key) > 0.45),
            pairs as (
                select one, other, max(score) as score, (array_agg(reason order by score desc))[1] as reason
                  from (select * from alike where not exists (
                            select 1 from contact_not_double n where n.one_id = alike.one and n.other_id = alike.other)
                         limit :most) bounded
                 group by one, other)
            select one, other, reason, count(*) over () as total from pairs
             order by score desc, one, other limit :limit offset :offset""";

    private record Pair(UUID one, UUID other, LikelyDouble.Reason reason, long total) {}

    private final ContactQueries contacts;
    private final ContactRights rights;
    private final JdbcClient jdbc;

    DoubleQueries(ContactQueries contacts, ContactRights rights, JdbcClient jdbc) {
        this.contacts = contacts;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** The likeliest first, of those the principal keeps. */
    Page<LikelyDouble> page(Pageable page) {
        List<Pair> pairs = rights.asked(PAIRS.formatted(rights.changeable()))
                .param("most", MOST)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new Pair(
                        row.getObject("one", UUID.class),
                        row.getObject("other", UUID.class),
                        LikelyDouble.Reason.valueOf(row.getString("reason")),
                        row.getLong("total")))
                .list();
        Map<ContactId, ContactRow> people = contacts.all(pairs.stream()
                .flatMap(pair -> List.of(pair.one(), pair.other()).stream())
                .distinct()
                .toList());
        List<LikelyDouble> doubles = pairs.stream()
                .map(pair -> new LikelyDouble(
                        Objects.requireNonNull(people.get(new ContactId(pair.one()))),
                        Objects.requireNonNull(people.get(new ContactId(pair.other()))),
                        pair.reason()))
                .toList();
        return new PageImpl<>(
                doubles,
                page,
                pairs.isEmpty() ? page.getOffset() : pairs.getFirst().total());
    }

    /** Into whom somebody was merged, and that one again. */
    Optional<ContactId> successor(ContactId merged) {
        return jdbc.sql("""
                        with recursive chain (id, step) as (
                            select survivor_id, 1 from contact_merge where merged_id = :id and undone_at is null
                            union
                            select m.survivor_id, step + 1 from contact_merge m join chain c on c.id = m.merged_id
                             where m.undone_at is null and step < 100)
                        select id from chain order by step desc limit 1""")
                .param("id", merged.value())
                .query(UUID.class)
                .optional()
                .map(ContactId::new);
    }

    /** As long as it can be undone. */
    Optional<LastMerge> lastMerge(ContactId survivor) {
        return jdbc.sql("""
                        select m.id, b.name, m.merged_by, m.merged_at
                          from contact_merge m
                          join contact_before_merge b on b.merge_id = m.id and b.id = m.merged_id
                          join contact c on c.id = m.survivor_id and c.version = m.survivor_version
                         where m.survivor_id = ? and m.undone_at is null
                         order by m.merged_at desc limit 1""")
                .param(survivor.value())
                .query((row, number) -> new LastMerge(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("merged_by"),
                        row.getObject("merged_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
