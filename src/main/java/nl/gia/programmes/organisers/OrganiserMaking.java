package nl.gia.programmes.organisers;

import java.util.Map;
import java.util.Objects;
import nl.gia.audit.Audit;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.OrganiserId;
import nl.gia.shared.Problem;
import org.springframework.stereotype.Component;

/** The organiser that was chosen, made when it is new. */
@Component
class OrganiserMaking {

    private final OrganiserQueries queries;
    private final Audit audit;

    OrganiserMaking(OrganiserQueries queries, Audit audit) {
        this.queries = queries;
        this.audit = audit;
    }

    OrganiserRow organiser(ChosenOrganiser chosen) {
        OrganiserId known = chosen.known();
        return known == null
                ? make(chosen)
                : queries.find(known).orElseThrow(() -> new Problem.Invalid("organiser", "problem.required"));
    }

    private OrganiserRow make(ChosenOrganiser chosen) {
        FieldErrors errors = chosen.check(new FieldErrors());
        String name = Objects.requireNonNullElse(chosen.newName(), "").strip();
        errors.check(!queries.isTaken(name), "newName", "programmes.problem.organiserTwice", name);
        errors.throwIfAny();
        OrganiserRow organiser = new OrganiserRow(OrganiserId.create(), name, Objects.requireNonNull(chosen.newKind()));
        queries.insert(organiser);
        audit.done("organiser.created", "organiser", organiser.id().toString(), Map.of("name", name));
        return organiser;
    }
}
