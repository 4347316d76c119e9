package nl.gia.meetings.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.meetings.MeetingFilter;
import nl.gia.meetings.MeetingStatus;
import org.jspecify.annotations.Nullable;

/** Addresses of the meetings' views, relative to the root of the site. */
public final class MeetingNavigation {

    static final String LIST = "bijeenkomsten";
    public static final String PLAN_SERIES = LIST + "/reeks/nieuw";

    static final String CALENDAR = LIST + "/kalender";
    static final String TAB = "tab";
    static final String ORGANISER = "organisator";

    private MeetingNavigation() {}

    public static String meetings() {
        return LIST;
    }

    /** Relative to the root of the site. */
    public static String meeting(String reference) {
        return LIST + "/" + reference;
    }

    /** @param tab the name of a {@link MeetingTab} */
    public static String meeting(String reference, String tab) {
        return meeting(reference) + "?" + TAB + "=" + tab;
    }

    /** The list, filtered. */
    public static String list(MeetingFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "programma", filter.programme());
        put(query, "regio", filter.region());
        put(query, "thema", filter.theme());
        put(query, "status", inEveryLanguage(filter.statuses()));
        put(query, ORGANISER, filter.organiser());
        put(query, "van", filter.from());
        put(query, "tot", filter.until());
        put(query, "archief", filter.archived() ? MeetingFilters.YES : null);
        put(query, "zoek", filter.text());
        put(query, MeetingFilters.WHEN, MeetingFilters.ALL);
        return query.isEmpty()
                ? LIST
                : LIST + "?"
                        + query.entrySet().stream()
                                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                                .collect(Collectors.joining("&"));
    }

    private static @Nullable String inEveryLanguage(Set<MeetingStatus> statuses) {
        return statuses.isEmpty()
                ? null
                : statuses.stream()
                        .sorted()
                        .map(status -> status.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(","));
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
