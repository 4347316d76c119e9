package nl.gia.municipalities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Message;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Reads what an administrator typed into a draft of the register; what is wrong is told at its field. */
final class ReorganisationForm {

    private static final int LONGEST_NAME = 100;

    private final ReorganisationDraft draft;
    private final List<String> provinces;
    private final FieldErrors errors = new FieldErrors();

    ReorganisationForm(ReorganisationDraft draft, List<String> provinces) {
        this.draft = draft;
        this.provinces = provinces;
    }

    void read(EnterReorganisation command) {
        LocalDate on = command.effectiveOn();
        errors.check(on != null, "effectiveOn", "problem.required");
        errors.check(
                on == null || !on.isBefore(Municipalities.FIRST_DAY),
                "effectiveOn",
                "municipalities.problem.beforeRegister",
                Municipalities.FIRST_DAY);
        errors.check(!command.changes().isEmpty(), "changes", "municipalities.problem.noChanges");
        for (int i = 0; i < command.newMunicipalities().size(); i++) {
            readNew(command.newMunicipalities().get(i), "newMunicipalities[" + i + "]");
        }
        for (int i = 0; i < command.changes().size() && on != null; i++) {
            readChange(on, command.changes().get(i), "changes[" + i + "]");
        }
        for (int i = 0; i < command.newMunicipalities().size(); i++) {
            requireUse(command.newMunicipalities().get(i), "newMunicipalities[" + i + "].code");
        }
        errors.throwIfAny();
        draft.check(Set.of());
        errors.throwIfAny();
    }

    private void readNew(EnterReorganisation.NewMunicipality typed, String field) {
        Optional<MunicipalityCode> code = ReorganisationDraft.code(text(typed.code()));
        errors.check(code.isPresent(), field + ".code", "municipalities.problem.code");
        String name = text(typed.name());
        errors.check(!name.isEmpty(), field + ".name", "problem.required")
                .checkLength(name, LONGEST_NAME, field + ".name");
        String province = text(typed.province());
        errors.check(provinces.contains(province), field + ".province", "municipalities.problem.province");
        code.filter(fresh -> draft.find(fresh).isEmpty())
                .ifPresent(fresh -> draft.add(new ReorganisationDraft.NewMunicipality(fresh, name, province)));
        // One that is known by this name and no other was entered before.
        code.flatMap(draft::find)
                .ifPresent(known -> errors.check(
                        known.row().name().equals(name),
                        field + ".code",
                        "municipalities.problem.codeTaken",
                        known.row().code(),
                        known.row().name()));
    }

    // Without a day on which it begins it would have existed always.
    private void requireUse(EnterReorganisation.NewMunicipality typed, String field) {
        ReorganisationDraft.code(text(typed.code()))
                .ifPresent(code -> errors.check(draft.establishes(code), field, "municipalities.problem.unused", code));
    }

    private void readChange(LocalDate on, EnterReorganisation.Change typed, String field) {
        Optional<MunicipalityCode> oldCode = known(typed.oldCode(), field + ".oldCode");
        Optional<MunicipalityCode> newCode = known(typed.newCode(), field + ".newCode");
        ReorganisationKind kind = typed.kind();
        errors.check(kind != null, field + ".kind", "problem.required");
        if (oldCode.isEmpty() || newCode.isEmpty() || kind == null) {
            return;
        }
        boolean fresh = draft.newMunicipalities().containsKey(newCode.get()) || establishedOn(newCode.get(), on);
        ReorganisationEntry entry = new ReorganisationEntry(
                new ReorganisationEntry.Key(on, oldCode.get(), newCode.get()),
                kind,
                kind != ReorganisationKind.BORDER,
                kind != ReorganisationKind.BORDER && fresh,
                kind.passesToHeir(typed.heir()),
                null,
                null,
                "");
        boolean once = draft.add(entry, (part, text) -> complain(field, part, text));
        errors.check(once, field + ".newCode", "municipalities.problem.twice");
    }

    private boolean establishedOn(MunicipalityCode code, LocalDate on) {
        return draft.find(code).filter(known -> on.equals(known.established())).isPresent();
    }

    private Optional<MunicipalityCode> known(@Nullable String text, String field) {
        Optional<MunicipalityCode> code = ReorganisationDraft.code(text(text)).filter(draft::knows);
        errors.check(code.isPresent(), field, "municipalities.problem.unknown", text(text));
        return code;
    }

    private void complain(String field, ReorganisationCheck.Part part, Message text) {
        String name = switch (part) {
            case OLD_CODE -> ".oldCode";
            case NEW_CODE -> ".newCode";
            case HEIR -> ".heir";
            case EFFECTIVE_ON -> "";
        };
        errors.add(
                name.isEmpty() ? "effectiveOn" : field + name,
                text.key(),
                text.arguments().toArray());
    }

    private static String text(@Nullable String typed) {
        return Typed.strip(typed);
    }
}
