package nl.gia.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.organisers.Organisation;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Period;
import nl.gia.shared.RegionId;
import nl.gia.shared.Typed;
import nl.gia.shared.WebAddress;
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

    /** @param programme null when that is what is wrong: the rest is told all the same */
    MeetingPlan plan(PlanMeeting typed, @Nullable ProgrammeDetails programme, FieldErrors errors) {
        String title = title(typed.title(), errors);
        Optional<RegionDetails> region = region(typed.region(), programme, errors);
        List<UUID> themes = themes(typed.themes(), programme, errors);
        Optional<Instant> start = moment(typed.start(), "start", errors);
        Optional<Instant> end = moment(typed.end(), "end", errors);
        boolean inOrder = start.isEmpty() || end.isEmpty() || start.get().isBefore(end.get());
        errors.check(inOrder, "end", "meetings.problem.end");
        checkPeriod(typed, programme, errors);
        Integer capacity = typed.capacity();
        errors.check(capacity == null || capacity >= 1, "capacity", "meetings.problem.capacity");
        MeetingFormat format = format(typed.format(), errors);
        String host = host(typed, errors);
        String place = text(typed.place(), "place", LONGEST_TEXT, errors);
        String link = link(typed.link(), errors);
        String organiser = text(typed.organiser(), "organiser", LONGEST_TEXT, errors);
        errors.throwIfAny();
        RegionId regionId = region.orElseThrow().id();
        Instant begins = start.orElseThrow();
        UUID organiserId = organiser == null
                ? organisation.of(regionId, AmsterdamTime.dayOf(begins)).orElse(null)
                : organisation.named(organiser);
        return new MeetingPlan(
                title, regionId, themes, begins, end.orElseThrow(), place, link, format, capacity, host, organiserId);
    }

    private static String title(@Nullable String typed, FieldErrors errors) {
        String title = Typed.strip(typed);
        errors.check(!title.isEmpty(), "title", "problem.required").checkLength(title, LONGEST_TITLE, "title");
        return title;
    }

    private static Optional<RegionDetails> region(
            @Nullable String name, @Nullable ProgrammeDetails programme, FieldErrors errors) {
        if (name == null || name.isBlank()) {
            errors.add("region", "problem.required");
            return Optional.empty();
        }
        if (programme == null) {
            return Optional.empty();
        }
        Optional<RegionDetails> region = programme.region(name);
        errors.check(region.isPresent(), "region", "meetings.problem.unknownRegion", name.strip());
        region.ifPresent(
                found -> errors.check(found.active(), "region", "meetings.problem.inactiveRegion", found.name()));
        return region;
    }

    private static List<UUID> themes(List<String> names, @Nullable ProgrammeDetails programme, FieldErrors errors) {
        errors.check(!names.isEmpty(), "themes", "meetings.problem.noTheme");
        if (programme == null) {
            return List.of();
        }
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

    private static Optional<Instant> moment(@Nullable LocalDateTime local, String field, FieldErrors errors) {
        if (local == null) {
            errors.add(field, "problem.required");
            return Optional.empty();
        }
        Optional<Instant> instant = AmsterdamTime.instantOf(local);
        errors.check(instant.isPresent(), field, "meetings.problem.skippedTime");
        return instant;
    }

    private static void checkPeriod(PlanMeeting typed, @Nullable ProgrammeDetails programme, FieldErrors errors) {
        LocalDateTime start = typed.start();
        if (programme == null || start == null) {
            return;
        }
        Period period = programme.period();
        boolean startsInTime = period.includes(start.toLocalDate());
        boolean endsInTime = typed.end() == null || !typed.end().toLocalDate().isAfter(period.until());
        errors.check(startsInTime, "start", "meetings.problem.outsideProgramme", period);
        errors.check(endsInTime || !startsInTime, "end", "meetings.problem.outsideProgramme", period);
    }

    private static @Nullable MeetingFormat format(@Nullable String code, FieldErrors errors) {
        if (code == null || code.isBlank()) {
            return null;
        }
        Optional<MeetingFormat> format = MeetingFormat.read(code);
        errors.check(format.isPresent(), "format", "meetings.problem.unknownFormat", code.strip());
        return format.orElse(null);
    }

    private @Nullable String host(PlanMeeting typed, FieldErrors errors) {
        String codeOrName = Typed.orNull(typed.host());
        LocalDateTime start = typed.start();
        if (codeOrName == null || start == null) {
            return null;
        }
        MunicipalityNames names = municipalities.names();
        LocalDate day = start.toLocalDate();
        Optional<MunicipalityRow> host = names.resolve(codeOrName, day);
        if (host.isEmpty()) {
            errors.add("host", names.whyUnknown(codeOrName, day));
        }
        return host.map(row -> row.code().value()).orElse(null);
    }

    private static @Nullable String link(@Nullable String typed, FieldErrors errors) {
        String link = text(typed, "link", LONGEST_LINK, errors);
        errors.check(link == null || WebAddress.isValid(link), "link", "meetings.problem.link");
        return link;
    }

    private static @Nullable String text(@Nullable String typed, String field, int longest, FieldErrors errors) {
        String text = Typed.orNull(typed);
        errors.checkLength(text, longest, field);
        return text;
    }
}
