package nl.gia.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a programme of a command, or tells everything that is wrong with it at once. */
@Component
class ProgrammeMaking {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");
    private static final int LONGEST_NAME = 200;

    private final Municipalities municipalities;
    private final MembershipUpkeep memberships;

    ProgrammeMaking(Municipalities municipalities, MembershipUpkeep memberships) {
        this.municipalities = municipalities;
        this.memberships = memberships;
    }

    Programme make(CreateProgramme command, ProvinceNames provinces) {
        FieldErrors errors = new FieldErrors();
        String slug = required(errors, "slug", command.slug());
        errors.check(slug.isEmpty() || SLUG.matcher(slug).matches(), "slug", "programmes.problem.slug");
        String name = name(errors, "name", command.name());
        Period period = period(errors, command);
        Programme programme =
                new Programme(slug, name, period, !Boolean.FALSE.equals(command.visible()), command.example());
        programme.countOn(referenceDate(errors, "referenceDate", command.referenceDate()));
        programme.agreeOn(command.agreedMeetings());
        addRegions(errors, programme, command.regions(), provinces);
        addGrowthPath(errors, programme, period, command.growthPath());
        addThemes(errors, programme, command.themes());
        errors.throwIfAny();
        refuseClashes(errors, programme, period);
        return programme;
    }

    private Period period(FieldErrors errors, CreateProgramme command) {
        LocalDate start = command.start();
        LocalDate end = command.end();
        errors.check(start != null, "start", "problem.required").check(end != null, "end", "problem.required");
        if (start == null || end == null) {
            return new Period(Municipalities.FIRST_DAY, Municipalities.FIRST_DAY);
        }
        errors.check(
                !start.isBefore(Municipalities.FIRST_DAY),
                "start",
                "municipalities.problem.beforeRegister",
                Municipalities.FIRST_DAY);
        errors.check(!end.isBefore(start), "end", "programmes.problem.endsBeforeStart");
        return end.isBefore(start) ? new Period(start, start) : new Period(start, end);
    }

    private static @Nullable LocalDate referenceDate(FieldErrors errors, String field, @Nullable LocalDate date) {
        errors.check(
                date == null || !date.isBefore(Municipalities.FIRST_DAY),
                field,
                "municipalities.problem.beforeRegister",
                Municipalities.FIRST_DAY);
        return date;
    }

    private void addRegions(
            FieldErrors errors, Programme programme, List<CreateProgramme.NewRegion> regions, ProvinceNames provinces) {
        errors.check(!regions.isEmpty(), "regions", "programmes.problem.noRegions");
        MunicipalityNames names = municipalities.names();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < regions.size(); i++) {
            CreateProgramme.NewRegion command = regions.get(i);
            String field = "regions[" + i + "]";
            String name = name(errors, field + ".name", command.name());
            errors.check(isNew(seen, name), field + ".name", "programmes.problem.regionTwice", name);
            Region region = new Region(name, !Boolean.FALSE.equals(command.active()), i);
            areas(errors, field, command, provinces, names).forEach(region::hold);
            programme.add(region);
        }
    }

    private static List<RegionArea> areas(
            FieldErrors errors,
            String field,
            CreateProgramme.NewRegion command,
            ProvinceNames provinces,
            MunicipalityNames names) {
        List<RegionArea> areas = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String province : command.provinces()) {
            Optional<String> code = provinces.codeOf(province);
            code.filter(seen::add).ifPresent(known -> areas.add(RegionArea.wholeProvince(known)));
            errors.check(code.isPresent(), field + ".provinces", "programmes.problem.unknownProvince", province);
        }
        for (String text : command.municipalities()) {
            Optional<MunicipalityCode> code = Optional.of(text.strip().toUpperCase(Locale.ROOT))
                    .filter(MunicipalityCode::isValid)
                    .map(MunicipalityCode::new)
                    .filter(valid -> names.find(valid).isPresent());
            code.filter(known -> seen.add(known.value())).ifPresent(known -> areas.add(RegionArea.single(known)));
            errors.check(code.isPresent(), field + ".municipalities", "programmes.problem.unknownMunicipality", text);
        }
        return areas;
    }

    private static void addGrowthPath(
            FieldErrors errors, Programme programme, Period period, List<CreateProgramme.NewTarget> targets) {
        Set<Integer> years = new HashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            CreateProgramme.NewTarget target = targets.get(i);
            String field = "growthPath[" + i + "]";
            Integer year = target.year();
            Integer percentage = target.percentage();
            referenceDate(errors, field + ".on", target.on());
            if (year == null
                    || year < period.from().getYear()
                    || year > period.until().getYear()) {
                errors.add(field + ".year", "programmes.problem.yearOutside");
            } else if (!years.add(year)) {
                errors.add(field + ".year", "programmes.problem.yearTwice", year);
            } else if (percentage == null || percentage < 0 || percentage > 100) {
                errors.add(field + ".percentage", "programmes.problem.percentage");
            } else {
                programme.add(new GrowthTarget(year, percentage, target.on()));
            }
        }
    }

    private static void addThemes(FieldErrors errors, Programme programme, List<CreateProgramme.NewTheme> themes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < themes.size(); i++) {
            String field = "themes[" + i + "]";
            String name = name(errors, field, themes.get(i).name());
            errors.check(isNew(seen, name), field, "programmes.problem.themeTwice", name);
            programme.add(new Theme(name, themes.get(i).firstEdition(), i));
        }
    }

    private void refuseClashes(FieldErrors errors, Programme programme, Period period) {
        List<Area> areas = programme.regions().stream()
                .flatMap(region -> region.areas().stream())
                .toList();
        memberships.layoutOf(areas).clashes(period.from(), period.until()).stream()
                .limit(5)
                .forEach(clash ->
                        errors.add("regions", "programmes.problem.twoRegions", clash.municipality(), clash.on()));
        errors.throwIfAny();
    }

    private static boolean isNew(Set<String> seen, String name) {
        return name.isEmpty() || seen.add(name.toLowerCase(Locale.ROOT));
    }

    private static String name(FieldErrors errors, String field, @Nullable String text) {
        String name = required(errors, field, text);
        errors.check(name.length() <= LONGEST_NAME, field, "problem.tooLong", LONGEST_NAME);
        return name;
    }

    private static String required(FieldErrors errors, String field, @Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        errors.check(!stripped.isEmpty(), field, "problem.required");
        return stripped;
    }
}
