package nl.gia.municipalities;

import java.time.LocalDate;
import java.util.Map;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.ImportResult;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.OnceMore;
import nl.gia.shared.files.ImportFile;
import nl.gia.shared.files.ImportSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the register what becomes of municipalities; what is kept ready from it follows in the same transaction. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class Reorganisations {

    private final ReorganisationStore store;
    private final MunicipalityQueries queries;
    private final RegisterUpkeep upkeep;
    private final Access access;
    private final Audit audit;

    Reorganisations(
            ReorganisationStore store, MunicipalityQueries queries, RegisterUpkeep upkeep, Access access, Audit audit) {
        this.store = store;
        this.queries = queries;
        this.upkeep = upkeep;
        this.access = access;
        this.audit = audit;
    }

    public ImportResult enter(EnterReorganisation command) {
        access.require(Action.WRITE_REGISTER);
        ReorganisationDraft draft = store.draft();
        new ReorganisationForm(draft, queries.provinces()).read(command);
        ImportResult result = save(draft);
        audit.done(
                "register.reorganisationEntered",
                "register",
                String.valueOf(command.effectiveOn()),
                Map.of("created", result.created(), "updated", result.updated()));
        return result;
    }

    /** Throws {@link nl.gia.shared.ImportFailed} with everything that is wrong, by line; a dry run stores nothing either way. */
    @OnceMore
    public ImportResult load(ImportSource source, boolean dryRun) {
        access.require(Action.WRITE_REGISTER);
        ImportFile file = ImportFile.read(source, ReorganisationFile.COLUMNS);
        ReorganisationDraft draft = store.draft();
        new ReorganisationFile(file, draft, queries.provinces()).read();
        if (dryRun) {
            return result(draft);
        }
        ImportResult result = save(draft);
        audit.done(
                "register.imported",
                "register",
                file.digest(),
                Map.of("rows", result.rows(), "created", result.created(), "updated", result.updated()));
        return result;
    }

    /** What {@link #takeBack} takes with it; throws {@link nl.gia.shared.Problem.Conflict} when something else builds on it. */
    public TakeBack preview(LocalDate on, MunicipalityCode code) {
        access.require(Action.WRITE_REGISTER);
        ReorganisationDraft draft = store.draft();
        ReorganisationRemoval removal = draft.removal(on, code);
        removal.check();
        return new TakeBack(
                on,
                removal.entries().stream()
                        .map(entry -> new TakeBack.Step(draft.nameOf(entry.oldCode()), draft.nameOf(entry.newCode())))
                        .toList(),
                removal.vanishing().stream().map(draft::nameOf).sorted().toList());
    }

    /** As if what was entered by hand for that day about a municipality had never been; what the source data say stays. */
    public void takeBack(LocalDate on, MunicipalityCode code) {
        access.require(Action.WRITE_REGISTER);
        ReorganisationRemoval removal = store.draft().removal(on, code);
        removal.check();
        store.remove(removal);
        upkeep.registerChanged();
        audit.done(
                "register.reorganisationTakenBack",
                "register",
                on.toString(),
                Map.of("removed", removal.entries().size()));
    }

    private ImportResult save(ReorganisationDraft draft) {
        ImportResult result = result(draft);
        if (result.created() + result.updated() > 0) {
            store.save(draft);
            upkeep.registerChanged();
        }
        return result;
    }

    private static ImportResult result(ReorganisationDraft draft) {
        int created = draft.created().size();
        int updated = draft.updated().size();
        return new ImportResult(draft.size(), created, updated, draft.size() - created - updated);
    }
}
