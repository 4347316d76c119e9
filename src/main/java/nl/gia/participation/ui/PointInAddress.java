package nl.gia.participation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.municipalities.Municipalities;
import nl.gia.participation.ReferencePoint;
import org.jspecify.annotations.Nullable;

/** Period and reference date as they stand in the address; what is no day counts as not asked, and is told. */
final class PointInAddress {

    static final String FROM = "van";
    static final String UNTIL = "tot";
    static final String ON = "peildatum";

    private PointInAddress() {}

    static ReferencePoint.Asked read(QueryParameters query) {
        return new ReferencePoint.Asked(day(query, ON), day(query, FROM), day(query, UNTIL));
    }

    /** What stands there for a day and is none, or none that the register knows. */
    static List<String> unread(QueryParameters query) {
        return Stream.of(FROM, UNTIL, ON)
                .filter(name -> day(query, name) == null)
                .flatMap(name -> query.getSingleParameter(name).filter(text -> !text.isBlank()).stream()
                        .map(text -> name + " " + text))
                .toList();
    }

    /** Goes to where one is, for another point. */
    static void go(ReferencePoint.Asked asked) {
        Location here = UI.getCurrent().getActiveViewLocation();
        QueryParameters query = here.getQueryParameters();
        query = with(query, ON, asked.on());
        query = with(query, FROM, asked.from());
        query = with(query, UNTIL, asked.until());
        UI.getCurrent().navigate(here.getPath(), query);
    }

    /** The same address without them. */
    static QueryParameters without(QueryParameters query) {
        return query.excluding(FROM, UNTIL, ON);
    }

    /** An address that keeps programme, period and reference date. */
    static String link(String path, QueryParameters query) {
        String kept = query.including("programma", FROM, UNTIL, ON).getQueryString();
        return kept.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + kept;
    }

    private static QueryParameters with(QueryParameters query, String name, @Nullable LocalDate day) {
        QueryParameters without = query.excluding(name);
        return day == null ? without : without.merging(name, day.toString());
    }

    private static @Nullable LocalDate day(QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(PointInAddress::parsed).orElse(null);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(Municipalities.FIRST_DAY));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
