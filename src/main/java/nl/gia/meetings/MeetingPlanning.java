package nl.gia.meetings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.organisers.Organisation;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what was typed into a plan, or tells at each field what is wrong. */
@Component
class MeetingPlanning {

    static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_LINK = 2_000;

    private final Municipalities municipalities;
    private final Organisation organisation;

    MeetingPlanning(Municipalities municipalities, Organisation organisation) {
        this.municipalities = municipalities;
        this.organisation = organisation;
    }

    MeetingPlan plan(PlanMeeting typed, ProgrammeDetails programme, FieldErrors errors) {
        String title = title(typed.title(), errors);
        Optional<RegionDetails> region = region(typed.region(), programme, errors);
        List<UUID> themes = themes(typed.themes(), programme, errors);
        Instant start = moment(typed.start(), "start", errors);
        Instant end = moment(typed.end(), "end", errors);
        LocalDate day = day(typed.start(), programme, errors);
        errors.check(
                start.isBefore(end) || typed.start() == null || typed.end() == null, "end", "meetings.problem.end");
        errors.check(
                typed.end() == null
                        || !typed.end().toLocalDate().isAfter(programme.period().until())
                        || typed.start() == null
                        || !programme.period().includes(typed.start().toLocalDate()),
                "end",
                "meetings.problem.outsideProgramme",
                programme.period());
        Integer capacity = typed.capacity();
        errors.check(capacity == null || capacity >= 1, "capacity", "meetings.problem.capacity");
        MeetingFormat format = format(typed.format(), errors);
        String host = host(typed.host(), day, errors);
        String place = text(typed.place(), "place", LONGEST_TEXT, errors);
        String link = link(typed.link(), errors);
        String organiser = text(typed.organiser(), "organiser", LONGEST_TEXT, errors);
        errors.throwIfAny();
        RegionId regionId = region.orElseThrow().id();
        UUID organiserId =
                organiser == null ? organisation.of(regionId, day).orElse(null) : organisation.named(organiser);
        return new MeetingPlan(title, regionId, themes, start, end, place, link, format, capacity, host, organiserId);
    }

    private static String title(@Nullable String typed, FieldErrors errors) {
        String title = typed == null ? "" : typed.strip();
        errors.check(!title.isEmpty(), "title", "problem.required");
        errors.check(title.length() <= LONGEST_TITLE, "title", "problem.tooLong", LONGEST_TITLE);
        return title;
    }

    private static Optional<RegionDetails> region(
            @Nullable String name, ProgrammeDetails programme, FieldErrors errors) {
        if (name == null || name.isBlank()) {
            errors.add("region", "problem.required");
            return Optional.empty();
        }
        Optional<RegionDetails> region = programme.region(name);
        errors.check(region.isPresent(), "region", "meetings.problem.unknownRegion", name.strip());
        region.ifPresent(
                found -> errors.check(found.active(), "region", "meetings.problem.inactiveRegion", found.name()));
        return region;
    }

    private static List<UUID> themes(List<String> names, ProgrammeDetails programme, FieldErrors errors) {
        errors.check(!names.isEmpty(), "themes", "meetings.problem.noTheme");
        List<UUID> themes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String field = "themes[" + i + "]";
            programme
                    .theme(name)
                    .ifPresentOrElse(
                            theme -> themes.add(theme.id().value()),
                            () -> errors.add(field, "meetings.problem.unknownTheme", name.strip()));
        }
        return themes.stream().distinct().toList();
    }

    private static Instant moment(@Nullable LocalDateTime local, String field, FieldErrors errors) {
        if (local == null) {
            errors.add(field, "problem.required");
            return Instant.EPOCH;
        }
        Optional<Instant> instant = AmsterdamTime.instantOf(local);
        errors.check(instant.isPresent(), field, "meetings.problem.skippedTime");
        return instant.orElse(Instant.EPOCH);
    }

    private static LocalDate day(@Nullable LocalDateTime start, ProgrammeDetails programme, FieldErrors errors) {
        if (start == null) {
            return programme.period().from();
        }
        LocalDate day = start.toLocalDate();
        if (!programme.period().includes(day)) {
            errors.add("start", "meetings.problem.outsideProgramme", programme.period());
            return programme.period().from();
        }
        return day;
    }

    private static @Nullable MeetingFormat format(@Nullable String code, FieldErrors errors) {
        if (code == null || code.isBlank()) {
            return null;
        }
        Optional<MeetingFormat> format = MeetingFormat.read(code);
        errors.check(format.isPresent(), "format", "meetings.problem.unknownFormat", code.strip());
        return format.orElse(null);
    }

    private @Nullable String host(@Nullable String codeOrName, LocalDate day, FieldErrors errors) {
        if (codeOrName == null || codeOrName.isBlank()) {
            return null;
        }
        Optional<MunicipalityRow> host = municipalities.names().resolve(codeOrName, day);
        errors.check(host.isPresent(), "host", "meetings.problem.unknownMunicipality", codeOrName.strip(), day);
        return host.map(row -> row.code().value()).orElse(null);
    }

    private static @Nullable String link(@Nullable String typed, FieldErrors errors) {
        String link = text(typed, "link", LONGEST_LINK, errors);
        errors.check(link == null || isWebAddress(link), "link", "meetings.problem.link");
        return link;
    }

    private static boolean isWebAddress(String link) {
        try {
            URI uri = new URI(link);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static @Nullable String text(@Nullable String typed, String field, int longest, FieldErrors errors) {
        String text = typed == null || typed.isBlank() ? null : typed.strip();
        errors.check(text == null || text.length() <= longest, field, "problem.tooLong", longest);
        return text;
    }
}
