package nl.gia.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import nl.gia.shared.AmsterdamTime;
import org.junit.jupiter.api.Test;

class AmsterdamZoneTest {

    private record Change(Instant when, ZoneOffset from, ZoneOffset to) {}

    @Test
    void the_clock_goes_as_in_Amsterdam_from_2007_on() {
        List<Observance> rules = AmsterdamZone.component().getObservances();
        for (int year = 2007; year < 2060; year++) {
            int thisYear = year;
            assertThat(rules.stream().map(rule -> in(thisYear, rule)))
                    .containsExactlyInAnyOrderElementsOf(inAmsterdam(year));
        }
    }

    /** By RFC 5545 a rule counts in the time before the change. */
    private static Change in(int year, Observance rule) {
        DtStart<LocalDateTime> first = rule.getRequiredProperty(Property.DTSTART);
        LocalDateTime start = first.getDate();
        assertThat(start.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(rule.getRequiredProperty(Property.RRULE).getValue())
                .contains("FREQ=YEARLY", "BYMONTH=" + start.getMonthValue(), "BYDAY=-1SU");
        LocalDate day = LocalDate.of(year, start.getMonth(), 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
        ZoneOffset from =
                rule.<TzOffsetFrom>getRequiredProperty(Property.TZOFFSETFROM).getOffset();
        ZoneOffset to =
                rule.<TzOffsetTo>getRequiredProperty(Property.TZOFFSETTO).getOffset();
        return new Change(day.atTime(start.toLocalTime()).toInstant(from), from, to);
    }

    private static List<Change> inAmsterdam(int year) {
        Instant first = Year.of(year).atDay(1).atStartOfDay(AmsterdamTime.ZONE).toInstant();
        ZoneOffsetTransition summer = AmsterdamTime.ZONE.getRules().nextTransition(first);
        ZoneOffsetTransition winter = AmsterdamTime.ZONE.getRules().nextTransition(summer.getInstant());
        return Stream.of(summer, winter)
                .map(change -> new Change(change.getInstant(), change.getOffsetBefore(), change.getOffsetAfter()))
                .toList();
    }
}
