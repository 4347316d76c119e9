package nl.gia.municipalities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.shared.Message;
import nl.gia.shared.MunicipalityCode;

/** Looks whether reorganisations fit together: nobody takes part before it exists or after it has gone, and each that goes has one heir. */
final class ReorganisationCheck {

    enum Part {
        EFFECTIVE_ON,
        OLD_CODE,
        NEW_CODE,
        HEIR
    }

    record Fault(Part part, Message text) {}

    private record Going(MunicipalityCode code, LocalDate on) {

        static Going of(ReorganisationEntry entry) {
            return new Going(entry.oldCode(), entry.on());
        }
    }

    private final Set<MunicipalityCode> original;
    private final Map<MunicipalityCode, LocalDate> established = new HashMap<>();
    private final Map<MunicipalityCode, LocalDate> abolished = new HashMap<>();
    private final Map<Going, Integer> heirs = new HashMap<>();

    /** @param original those that existed before the register begins */
    ReorganisationCheck(Set<MunicipalityCode> original, Collection<ReorganisationEntry> all) {
        this.original = original;
        for (ReorganisationEntry entry : all) {
            if (entry.newEstablished()) {
                established.merge(entry.newCode(), entry.on(), ReorganisationCheck::earliest);
            }
            if (entry.oldAbolished()) {
                abolished.merge(entry.oldCode(), entry.on(), ReorganisationCheck::earliest);
            }
            if (entry.heir()) {
                heirs.merge(Going.of(entry), 1, Integer::sum);
            }
        }
    }

    List<Fault> faults(ReorganisationEntry entry) {
        List<Fault> faults = new ArrayList<>();
        if (entry.oldCode().equals(entry.newCode())) {
            faults.add(fault(Part.NEW_CODE, "municipalities.problem.intoItself"));
            return faults;
        }
        if (!oldExists(entry)) {
            faults.add(fault(Part.OLD_CODE, "municipalities.problem.notThere", entry.oldCode(), entry.on()));
        }
        if (entry.newEstablished() && !isNewThen(entry)) {
            faults.add(fault(Part.NEW_CODE, "municipalities.problem.existsAlready", entry.newCode()));
        } else if (!newExists(entry)) {
            faults.add(fault(Part.NEW_CODE, "municipalities.problem.notThere", entry.newCode(), entry.on()));
        }
        if (entry.oldAbolished() && heirs.getOrDefault(Going.of(entry), 0) != 1) {
            faults.add(fault(Part.HEIR, "municipalities.problem.oneHeir", entry.oldCode()));
        }
        return faults;
    }

    private boolean oldExists(ReorganisationEntry entry) {
        LocalDate gone = abolished.get(entry.oldCode());
        boolean stillThere = entry.oldAbolished()
                ? entry.on().equals(gone)
                : gone == null || entry.on().isBefore(gone);
        LocalDate begun = established.get(entry.oldCode());
        boolean begunBefore = begun == null ? original.contains(entry.oldCode()) : begun.isBefore(entry.on());
        return stillThere && begunBefore;
    }

    private boolean isNewThen(ReorganisationEntry entry) {
        return !original.contains(entry.newCode()) && entry.on().equals(established.get(entry.newCode()));
    }

    private boolean newExists(ReorganisationEntry entry) {
        LocalDate gone = abolished.get(entry.newCode());
        LocalDate begun = established.get(entry.newCode());
        boolean begunThen = begun == null ? original.contains(entry.newCode()) : !begun.isAfter(entry.on());
        return begunThen && (gone == null || entry.on().isBefore(gone));
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Fault fault(Part part, String key, Object... arguments) {
        return new Fault(part, Message.of(key, arguments));
    }
}
