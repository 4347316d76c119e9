package nl.gia.municipalities;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.CsvFile;
import nl.gia.shared.ImportResult;
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

    /** Throws {@link nl.gia.shared.ImportFailed} with everything that is wrong, by line; then nothing is stored. */
    public ImportResult load(byte[] csv) {
        access.require(Action.WRITE_REGISTER);
        CsvFile file = CsvFile.read(new ByteArrayInputStream(csv), ReorganisationFile.COLUMNS);
        ReorganisationDraft draft = store.draft();
        new ReorganisationFile(file, draft, queries.provinces()).read();
        ImportResult result = save(draft);
        audit.done(
                "register.imported",
                "register",
                digest(csv),
                Map.of("rows", result.rows(), "created", result.created(), "updated", result.updated()));
        return result;
    }

    private ImportResult save(ReorganisationDraft draft) {
        int created = draft.created().size();
        int updated = draft.updated().size();
        if (created + updated > 0) {
            store.save(draft);
            upkeep.registerChanged();
        }
        return new ImportResult(draft.size(), created, updated, draft.size() - created - updated);
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
