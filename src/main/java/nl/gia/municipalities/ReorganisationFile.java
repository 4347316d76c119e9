package nl.gia.municipalities;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.files.ImportFile;

/** Reads a file with the columns of {@code register/municipal_reorganisations.csv} into a draft of the register. */
final class ReorganisationFile {

    static final List<String> COLUMNS = List.of(
            "effective_date",
            "old_code",
            "new_code",
            "new_name",
            "kind",
            "old_abolished",
            "new_established",
            "rvig_new_code",
            "new_province");

    private final ImportFile file;
    private final ReorganisationDraft draft;
    private final List<String> provinces;
    private final Set<MunicipalityCode> tainted = new HashSet<>();

    ReorganisationFile(ImportFile file, ReorganisationDraft draft, List<String> provinces) {
        this.file = file;
        this.draft = draft;
        this.provinces = provinces;
    }

    void read() {
        List<ReorganisationRow> rows = file.rows().stream()
                .map(row -> new ReorganisationRow(file, row))
                .toList();
        rows.forEach(this::readNew);
        rows.forEach(this::readRow);
        draft.check(tainted);
        file.throwIfAnyErrors();
    }

    private void readNew(ReorganisationRow row) {
        ReorganisationDraft.code(row.text("new_code"))
                .filter(code -> row.says("new_established") && draft.find(code).isEmpty())
                .ifPresent(code -> {
                    String name = row.text("new_name");
                    String province = row.text("new_province");
                    row.check(!name.isEmpty(), "new_name", "problem.required");
                    row.check(provinces.contains(province), "new_province", "municipalities.problem.province");
                    draft.add(new ReorganisationDraft.NewMunicipality(code, name, province));
                });
    }

    private void readRow(ReorganisationRow row) {
        Optional<LocalDate> on = row.date();
        Optional<MunicipalityCode> oldCode = known(row, "old_code", "old_name");
        Optional<MunicipalityCode> newCode = known(row, "new_code", "new_name");
        Optional<ReorganisationKind> kind = row.kind();
        boolean flags = row.hasFlags(kind);
        if (on.isEmpty() || oldCode.isEmpty() || newCode.isEmpty() || kind.isEmpty() || !flags) {
            ReorganisationDraft.code(row.text("old_code")).ifPresent(tainted::add);
            ReorganisationDraft.code(row.text("new_code")).ifPresent(tainted::add);
            return;
        }
        var key = new ReorganisationEntry.Key(on.get(), oldCode.get(), newCode.get());
        boolean once = draft.add(entry(row, key, kind.get()), row::complain);
        row.check(once, "new_code", "municipalities.problem.twice");
    }

    private static ReorganisationEntry entry(
            ReorganisationRow row, ReorganisationEntry.Key key, ReorganisationKind kind) {
        return new ReorganisationEntry(
                key,
                kind,
                row.says("old_abolished"),
                row.says("new_established"),
                kind.passesToHeir(row.says("rvig_new_code")),
                row.areaShare(),
                row.note(),
                row.text("source"));
    }

    /** A name that belongs to another code tells of a slip in one of the two. */
    private Optional<MunicipalityCode> known(ReorganisationRow row, String codeColumn, String nameColumn) {
        Optional<MunicipalityCode> code =
                ReorganisationDraft.code(row.text(codeColumn)).filter(draft::knows);
        row.check(code.isPresent(), codeColumn, "municipalities.problem.unknown", row.text(codeColumn));
        String name = row.text(nameColumn);
        boolean same = name.isEmpty() || code.isEmpty() || draft.isCalled(code.get(), name);
        row.check(same, nameColumn, "municipalities.problem.otherName", row.text(codeColumn));
        return code;
    }
}
