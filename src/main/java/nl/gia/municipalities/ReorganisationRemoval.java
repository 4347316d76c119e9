package nl.gia.municipalities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;

/** Takes back what was entered by hand for one day and hangs together, as long as nothing else builds on it. */
final class ReorganisationRemoval {

    private final Set<ReorganisationEntry> removed = new LinkedHashSet<>();
    private final List<ReorganisationEntry> kept;
    private final Set<MunicipalityCode> original;

    /** @param original those that existed before the register begins */
    ReorganisationRemoval(
            Set<MunicipalityCode> original,
            Collection<ReorganisationEntry> stored,
            LocalDate on,
            MunicipalityCode code) {
        this.original = original;
        List<ReorganisationEntry> ofThatDay = stored.stream()
                .filter(entry -> entry.isByHand() && entry.on().equals(on))
                .toList();
        ofThatDay.stream().filter(entry -> entry.concerns(code)).forEach(removed::add);
        boolean more = true;
        while (more) {
            more = removed.addAll(ofThatDay.stream().filter(this::isLinked).toList());
        }
        kept = stored.stream().filter(entry -> !removed.contains(entry)).toList();
    }

    private boolean isLinked(ReorganisationEntry entry) {
        return removed.stream().anyMatch(entry::touches);
    }

    Set<ReorganisationEntry> entries() {
        return removed;
    }

    /** Nothing establishes these any more. */
    Set<MunicipalityCode> vanishing() {
        return removed.stream()
                .filter(ReorganisationEntry::newEstablished)
                .map(ReorganisationEntry::newCode)
                .filter(code -> kept.stream()
                        .noneMatch(entry ->
                                entry.newEstablished() && entry.newCode().equals(code)))
                .collect(Collectors.toSet());
    }

    void check() {
        if (removed.isEmpty()) {
            throw new Problem.NotFound();
        }
        ReorganisationCheck check = new ReorganisationCheck(original, kept);
        kept.stream()
                .filter(this::isLinked)
                .filter(entry -> !check.faults(entry).isEmpty())
                .findFirst()
                .ifPresent(entry -> {
                    throw new Problem.Conflict(
                            "municipalities.problem.buildsOn", entry.oldCode(), entry.newCode(), entry.on());
                });
    }
}
