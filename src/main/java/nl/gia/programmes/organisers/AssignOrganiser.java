package nl.gia.programmes.organisers;

import java.time.LocalDate;
import nl.gia.programmes.ProgrammeRules;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.OrganiserId;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** An organiser for a region, one that is known or a new one by name and kind; until is not included, null is open. */
public record AssignOrganiser(
        RegionId region,
        @Nullable OrganiserId organiser,
        @Nullable String newName,
        @Nullable OrganiserKind newKind,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static AssignOrganiser known(
            RegionId region, OrganiserId organiser, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new AssignOrganiser(region, organiser, null, null, from, until);
    }

    ChosenOrganiser chosen() {
        return new ChosenOrganiser(organiser, newName, newKind);
    }

    void check() {
        FieldErrors errors = new FieldErrors();
        errors.check(from == null || until == null || from.isBefore(until), "until", "programmes.problem.areaEmpty");
        ProgrammeRules.onRegister(errors, "from", from);
        ProgrammeRules.onRegister(errors, "until", until);
        errors.throwIfAny();
    }
}
