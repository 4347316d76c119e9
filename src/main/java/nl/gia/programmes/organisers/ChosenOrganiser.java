package nl.gia.programmes.organisers;

import nl.gia.programmes.ProgrammeRules;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.OrganiserId;
import org.jspecify.annotations.Nullable;

/** An organiser that is known, or a new one by name and kind. */
public record ChosenOrganiser(
        @Nullable OrganiserId known,
        @Nullable String newName,
        @Nullable OrganiserKind newKind) {

    FieldErrors check(FieldErrors errors) {
        if (known == null) {
            ProgrammeRules.name(errors, "newName", newName);
            errors.check(newKind != null, "newKind", "problem.required");
        }
        return errors;
    }
}
