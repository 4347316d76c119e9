package nl.gia.meetings.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import nl.gia.shared.AmsterdamTime;

/** The time of Amsterdam as the law has it since 1996: written out, as the library would look on the web for a newer one. */
final class AmsterdamZone {

    private static final String SUMMER = "+0200";
    private static final String WINTER = "+0100";

    private AmsterdamZone() {}

    static VTimeZone component() {
        Observance summer = new Daylight(
                rule(LocalDateTime.of(1981, 3, 29, 2, 0), "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", WINTER, SUMMER, "CEST"));
        Observance winter = new Standard(
                rule(LocalDateTime.of(1996, 10, 27, 3, 0), "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", SUMMER, WINTER, "CET"));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(AmsterdamTime.ZONE.getId()))),
                new ComponentList<>(List.of(summer, winter)));
    }

    private static PropertyList rule(LocalDateTime first, String rule, String from, String to, String name) {
        return new PropertyList(List.of(
                new DtStart<>(first),
                new RRule<>(rule),
                new TzOffsetFrom(ZoneOffset.of(from)),
                new TzOffsetTo(ZoneOffset.of(to)),
                new TzName(name)));
    }
}
