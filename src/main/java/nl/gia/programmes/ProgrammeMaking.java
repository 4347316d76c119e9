package nl.gia.programmes;

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
import org.springframework.stereotype.Component;

/** Makes a programme of a command, or tells everything that is wrong with it at once. */
@Component
class ProgrammeMaking {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");

    private final Municipalities municipalities;
    private final MembershipUpkeep memberships;

    ProgrammeMaking(Municipalities municipalities, MembershipUpkeep memberships) {
        this.municipalities = municipalities;
        this.memberships = memberships;
    }

    Programme make(CreateProgramme command, ProvinceNames provinces) {
        FieldErrors errors = new FieldErrors();
        String slug = ProgrammeRules.required(errors, "slug", command.slug());
        errors.check(slug.isEmpty() || SLUG.matcher(slug).matches(), "slug", "programmes.problem.slug");
        String name = ProgrammeRules.name(errors, "name", command.name());
        Period period = ProgrammeRules.period(errors, command.start(), command.end());
        Programme programme =
                new Programme(slug, name, period, !Boolean.FALSE.equals(command.visible()), command.example());
        programme.agreeOn(
                ProgrammeRules.onRegister(errors, "referenceDate", command.referenceDate()),
                ProgrammeRules.agreed(errors, command.agreedMeetings()));
        addRegions(errors, programme, command.regions(), provinces);
        programme.aimFor(ProgrammeRules.targets(errors, period, command.growthPath()));
        addThemes(errors, programme, command.themes());
        errors.throwIfAny();
        memberships.refuseClashes(programme);
        return programme;
    }

    private void addRegions(
            FieldErrors errors, Programme programme, List<CreateProgramme.NewRegion> regions, ProvinceNames provinces) {
        errors.check(!regions.isEmpty(), "regions", "programmes.problem.noRegions");
        MunicipalityNames names = municipalities.names();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < regions.size(); i++) {
            CreateProgramme.NewRegion command = regions.get(i);
            String field = "regions[" + i + "]";
            String name = ProgrammeRules.name(errors, field + ".name", command.name());
            errors.check(ProgrammeRules.isNew(seen, name), field + ".name", "programmes.problem.regionTwice", name);
            Region region = new Region(name, !Boolean.FALSE.equals(command.active()), i);
            areas(errors, field, command, provinces, names).forEach(region::hold);
            programme.regions().add(region);
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
        for (int i = 0; i < command.provinces().size(); i++) {
            String province = command.provinces().get(i);
            Optional<String> code = provinces.codeOf(province);
            code.filter(seen::add).ifPresent(known -> areas.add(RegionArea.wholeProvince(known)));
            errors.check(
                    code.isPresent(), field + ".provinces[" + i + "]", "programmes.problem.unknownProvince", province);
        }
        for (int i = 0; i < command.municipalities().size(); i++) {
            String text = command.municipalities().get(i);
            Optional<MunicipalityCode> code = known(text, names);
            code.filter(known -> seen.add(known.value())).ifPresent(known -> areas.add(RegionArea.single(known)));
            errors.check(
                    code.isPresent(),
                    field + ".municipalities[" + i + "]",
                    "programmes.problem.unknownMunicipality",
                    text);
        }
        return areas;
    }

    private static Optional<MunicipalityCode> known(String code, MunicipalityNames names) {
        return Optional.of(code.strip().toUpperCase(Locale.ROOT))
                .filter(MunicipalityCode::isValid)
                .map(MunicipalityCode::new)
                .filter(valid -> names.find(valid).isPresent());
    }

    private static void addThemes(FieldErrors errors, Programme programme, List<CreateProgramme.NewTheme> themes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < themes.size(); i++) {
            String field = "themes[" + i + "]";
            String name = ProgrammeRules.name(errors, field, themes.get(i).name());
            errors.check(ProgrammeRules.isNew(seen, name), field, "programmes.problem.themeTwice", name);
            programme.themes().add(new Theme(name, themes.get(i).firstEdition(), i));
        }
    }
}
