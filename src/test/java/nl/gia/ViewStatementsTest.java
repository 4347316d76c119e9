package nl.gia;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.gia.security.Role;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationRun;
import nl.gia.testing.StatementCount;
import nl.gia.testing.ViewTest;
import nl.gia.testing.Views;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * No view asks the database more often when there is more in it: walked over all routes, also those to come; with
 * {@code --long} in 5,000 meetings and 100,000 contacts.
 */
class ViewStatementsTest extends ViewTest {

    private static final String CONTACT = "00000000-0000-0000-0000-000000000001";
    private static final String SERIES = "00000000-0000-0000-0000-000000000002";

    /** What to look at where an address has a parameter, or shows nothing without a question. */
    private static final Map<String, String> LOOKED_AT = Map.ofEntries(
            entry("bijeenkomsten/:reference", "bijeenkomsten/L-open?tab=deelnemers"),
            entry("bijeenkomsten/kalender", "bijeenkomsten/kalender?dag=2010-03-04"),
            entry("bijeenkomsten/reeks/:series", "bijeenkomsten/reeks/" + SERIES),
            entry("deelname/gemeenten/:code", "deelname/gemeenten/GM0935"),
            entry("gemeenten/:code", "gemeenten/GM0935"),
            entry("programmas/:slug", "programmas/gia"),
            entry("relaties/:id", "relaties/" + CONTACT),
            entry("beheer/accounts/:account", "beheer/accounts/" + As.accountOf(Role.READER)),
            entry("uitnodiging/:link", "uitnodiging/abc"),
            entry("inloggen/link/:link", "inloggen/link/abc"),
            entry("zoeken", "zoeken?q=bijeenkomst"));

    private static final int FAR = Boolean.getBoolean("gia.long") ? 10 : 1;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void few() {
        builders.gia();
        builders.accounts();
        builders.published("L-open", "Limburg", LocalDate.of(2010, 3, 4));
        jdbc.sql("""
                        insert into series (id, programme_id, title, rhythm, every, first_on, created_by)
                        select cast(? as uuid), programme_id, title, 'WEEKS', 1, starts_on, 'test'
                          from meeting where reference = 'L-open'""").param(SERIES).update();
        meetings(1, 1);
        people(3, 1);
    }

    @Test
    @Tag(IntegrationRun.SIZE)
    void the_number_of_statements_stays_the_same() {
        As.admin();
        Map<String, Integer> few = statements();
        meetings(500 * FAR, 60);
        people(10_000 * FAR, 500);
        jdbc.sql("analyze").update();
        assertThat(statements()).isEqualTo(few);
    }

    /** The page of a meeting is what people look at all day: nothing on it is asked for twice. */
    @Test
    void the_attendees_of_a_meeting_take_few_statements() {
        As.admin();
        open("toegankelijkheid");
        assertThat(StatementCount.of(() -> open("bijeenkomsten/L-open?tab=deelnemers")))
                .isLessThanOrEqualTo(25);
    }

    private static Map<String, Integer> statements() {
        Map<String, Integer> counted = new TreeMap<>();
        for (String template : Views.templates()) {
            String address = LOOKED_AT.getOrDefault(template, template);
            assertThat(address).as("say in LOOKED_AT what to look at").doesNotContain(":");
            open("toegankelijkheid");
            open(address);
            open("toegankelijkheid");
            counted.put(template, StatementCount.of(() -> open(address)));
        }
        return counted;
    }

    private void meetings(int number, int inSeries) {
        jdbc.sql("""
                        with made as (
                            insert into meeting (id, reference, programme_id, region_id, title, starts_at, ends_at, place, status, created_by)
                            select gen_random_uuid(), 'X' || :number || '-' || i, m.programme_id, m.region_id, 'Bijeenkomst ' || i,
                                   m.starts_at, m.ends_at, m.place, 'PUBLISHED', 'test'
                              from meeting m, generate_series(1, :number) i where m.reference = 'L-open'
                            returning id)
                        insert into series_meeting (meeting_id, series_id)
                        select id, cast(:series as uuid) from made limit :inSeries""")
                .param("number", number)
                .param("inSeries", inSeries)
                .param("series", SERIES)
                .update();
    }

    /**
     * Two of each name, who may be double.
     *
     * @param there of them, at the meeting one looks at
     */
    private void people(int number, int there) {
        int before =
                jdbc.sql("select count(*) from contact").query(Integer.class).single();
        jdbc.sql("""
                        insert into contact (id, name, kind, municipality_code, person_key)
                        select cast('00000000-0000-0000-0000-' || lpad(i::text, 12, '0') as uuid), 'Bijeenkomstganger ' || i / 2,
                               'OFFICIAL', 'GM0935', 'test' || i
                          from generate_series(:from, :until) i""").param("from", before + 1).param("until", before + number).update();
        jdbc.sql("""
                        insert into attendance (id, meeting_id, contact_id, kind, municipality_code, registered, present)
                        select gen_random_uuid(), m.id, c.id, c.kind, c.municipality_code, true, true
                          from meeting m, contact c
                         where m.reference = 'L-open' and not exists (select 1 from attendance a where a.contact_id = c.id)
                         order by c.id limit ?""").param(there).update();
    }
}
