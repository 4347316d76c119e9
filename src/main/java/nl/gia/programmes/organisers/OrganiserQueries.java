package nl.gia.programmes.organisers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.shared.OrganiserId;
import nl.gia.shared.Problem;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganiserQueries {

    private static final int MOST_FOUND = 200;

    private static final String ASSIGNED = """
            select a.id as assignment, a.region_id, r.name as region, a.valid_from, a.valid_until, a.remark, a.version,
                   o.id, o.name, o.kind
              from region_organiser a join organiser o on o.id = a.organiser_id join region r on r.id = a.region_id
            """;

    private final JdbcClient jdbc;

    OrganiserQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrganiserRow> search(String text) {
        return jdbc.sql("""
                        select id, name, kind from organiser where position(folded(?) in folded(name)) > 0
                         order by name collate "nl-x-icu" limit ?""")
                .params(text.strip(), MOST_FOUND)
                .query(OrganiserQueries::row)
                .list();
    }

    Optional<OrganiserRow> find(OrganiserId id) {
        return jdbc.sql("select id, name, kind from organiser where id = ?")
                .param(id.value())
                .query(OrganiserQueries::row)
                .optional();
    }

    boolean isTaken(String name) {
        return jdbc.sql("select exists (select from organiser where folded(name) = folded(?))")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    void insert(OrganiserRow organiser) {
        jdbc.sql("insert into organiser (id, name, kind) values (?, ?, ?)")
                .params(
                        organiser.id().value(),
                        organiser.name(),
                        organiser.kind().name())
                .update();
    }

    /** Nobody else changes its organisers until the transaction ends. */
    void lock(RegionId region) {
        int found = jdbc.sql("select id from region where id = ? for no key update")
                .param(region.value())
                .query(UUID.class)
                .list()
                .size();
        if (found == 0) {
            throw new Problem.NotFound();
        }
    }

    /** Whether the organiser has the region on some day of a period. */
    boolean has(RegionId region, OrganiserId organiser, @Nullable LocalDate from, @Nullable LocalDate until) {
        return jdbc.sql("""
                        select exists (select from region_organiser where region_id = ? and organiser_id = ?
                                          and daterange(valid_from, valid_until) && daterange(?::date, ?::date))""")
                .param(region.value())
                .param(organiser.value())
                .param(from)
                .param(until)
                .query(Boolean.class)
                .single();
    }

    /** Whether the organiser has the region on every day of a period. */
    boolean hasAll(RegionId region, OrganiserId organiser, LocalDate from, @Nullable LocalDate until) {
        return jdbc.sql("""
                        select exists (select from region_organiser where region_id = ? and organiser_id = ?
                                          and daterange(valid_from, valid_until) @> daterange(?::date, ?::date))""")
                .param(region.value())
                .param(organiser.value())
                .param(from)
                .param(until)
                .query(Boolean.class)
                .single();
    }

    /** After what was said before. */
    void remark(RegionId region, OrganiserId organiser, LocalDate on, String remark) {
        jdbc.sql("""
                        update region_organiser set remark = concat_ws(' ', remark, ?), version = version + 1
                         where region_id = ? and organiser_id = ? and daterange(valid_from, valid_until) @> ?::date""").params(remark, region.value(), organiser.value(), on).update();
    }

    UUID assign(RegionId region, OrganiserId organiser, @Nullable LocalDate from, @Nullable LocalDate until) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into region_organiser (id, region_id, organiser_id, valid_from, valid_until)
                        values (?, ?, ?, ?, ?)""")
                .param(id)
                .param(region.value())
                .param(organiser.value())
                .param(from)
                .param(until)
                .update();
        return id;
    }

    void end(UUID assignment, LocalDate until) {
        jdbc.sql("delete from region_organiser where id = ? and valid_from >= ?")
                .params(assignment, until)
                .update();
        jdbc.sql("update region_organiser set valid_until = ?, version = version + 1 where id = ?")
                .params(until, assignment)
                .update();
    }

    Optional<RegionOrganiserRow> assignment(UUID id) {
        return jdbc.sql(ASSIGNED + " where a.id = ?")
                .param(id)
                .query(OrganiserQueries::assigned)
                .optional();
    }

    List<OrganiserRow> ofRegion(RegionId region, LocalDate on) {
        return jdbc.sql(ASSIGNED + """
                         where a.region_id = ? and coalesce(a.valid_from <= ?, true) and coalesce(a.valid_until > ?, true)
                         order by o.name collate "nl-x-icu\"""")
                .params(region.value(), on, on)
                .query(OrganiserQueries::row)
                .list();
    }

    List<RegionOrganiserRow> ofProgramme(ProgrammeId programme) {
        return jdbc.sql(ASSIGNED + """
                         where r.programme_id = ?
                         order by r.position, a.valid_from nulls first, o.name collate "nl-x-icu\"""")
                .param(programme.value())
                .query(OrganiserQueries::assigned)
                .list();
    }

    private static OrganiserRow row(ResultSet row, int number) throws SQLException {
        return new OrganiserRow(
                new OrganiserId(row.getObject("id", UUID.class)),
                row.getString("name"),
                OrganiserKind.valueOf(row.getString("kind")));
    }

    private static RegionOrganiserRow assigned(ResultSet row, int number) throws SQLException {
        return new RegionOrganiserRow(
                row.getObject("assignment", UUID.class),
                new RegionId(row.getObject("region_id", UUID.class)),
                row.getString("region"),
                row(row, number),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("remark"),
                row.getInt("version"));
    }
}
