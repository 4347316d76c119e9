package nl.gia.municipalities;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.shared.Message;
import nl.gia.shared.MunicipalityCode;

/** What the register would be with what is being entered; who enters it hears of each fault at the place it came from. */
final class ReorganisationDraft {

    interface Complaints {
        void add(ReorganisationCheck.Part part, Message text);
    }

    record NewMunicipality(MunicipalityCode code, String name, String province) {}

    private final Map<MunicipalityCode, MunicipalityNames.Entry> known;
    private final Map<ReorganisationEntry.Key, ReorganisationEntry> stored;
    private final Map<ReorganisationEntry, Complaints> entered = new LinkedHashMap<>();
    private final Set<ReorganisationEntry.Key> keys = new HashSet<>();
    private final Map<MunicipalityCode, NewMunicipality> newOnes = new LinkedHashMap<>();

    ReorganisationDraft(List<MunicipalityNames.Entry> known, Map<ReorganisationEntry.Key, ReorganisationEntry> stored) {
        this.known =
                known.stream().collect(Collectors.toMap(entry -> entry.row().code(), entry -> entry));
        this.stored = stored;
    }

    Optional<MunicipalityNames.Entry> find(MunicipalityCode code) {
        return Optional.ofNullable(known.get(code));
    }

    static Optional<MunicipalityCode> code(String text) {
        return Optional.of(text.strip().toUpperCase(Locale.ROOT))
                .filter(MunicipalityCode::isValid)
                .map(MunicipalityCode::new);
    }

    boolean knows(MunicipalityCode code) {
        return known.containsKey(code) || newOnes.containsKey(code);
    }

    boolean isCalled(MunicipalityCode code, String name) {
        String folded = MunicipalityNames.fold(name);
        NewMunicipality fresh = newOnes.get(code);
        if (fresh != null) {
            return MunicipalityNames.fold(fresh.name()).equals(folded);
        }
        return find(code).stream()
                .flatMap(entry -> Stream.of(entry.row().name(), entry.cbsName()))
                .anyMatch(known -> MunicipalityNames.fold(known).equals(folded));
    }

    void add(NewMunicipality municipality) {
        newOnes.putIfAbsent(municipality.code(), municipality);
    }

    Map<MunicipalityCode, NewMunicipality> newMunicipalities() {
        return newOnes;
    }

    /** False when the same two are entered for the same day already. */
    boolean add(ReorganisationEntry entry, Complaints complaints) {
        ReorganisationEntry before = stored.get(entry.key());
        entered.put(before == null ? entry : entry.over(before), complaints);
        return keys.add(entry.key());
    }

    /** @param tainted codes about which something else is wrong already: what would follow from that is not told */
    void check(Set<MunicipalityCode> tainted) {
        Map<ReorganisationEntry.Key, ReorganisationEntry> all = new HashMap<>(stored);
        entered.keySet().forEach(entry -> all.put(entry.key(), entry));
        ReorganisationCheck check = new ReorganisationCheck(original(), all.values());
        entered.forEach((entry, complaints) -> {
            if (tainted.stream().noneMatch(entry::concerns)) {
                check.faults(entry).forEach(fault -> complaints.add(fault.part(), fault.text()));
            }
        });
        stored.values().stream()
                .filter(entry -> all.get(entry.key()) == entry)
                .filter(entry -> tainted.stream().noneMatch(entry::concerns))
                .filter(entry -> !check.faults(entry).isEmpty())
                .forEach(this::contradicted);
    }

    private void contradicted(ReorganisationEntry before) {
        entered.entrySet().stream()
                .filter(candidate -> candidate.getKey().touches(before))
                .findFirst()
                .ifPresent(culprit -> culprit.getValue()
                        .add(
                                ReorganisationCheck.Part.EFFECTIVE_ON,
                                Message.of(
                                        "municipalities.problem.contradicts",
                                        before.oldCode(),
                                        before.newCode(),
                                        before.on())));
    }

    ReorganisationRemoval removal(LocalDate on, MunicipalityCode code) {
        return new ReorganisationRemoval(original(), stored.values(), on, code);
    }

    String nameOf(MunicipalityCode code) {
        return find(code).map(entry -> entry.row().name()).orElse(code.value());
    }

    private Set<MunicipalityCode> original() {
        return known.values().stream()
                .filter(entry -> entry.established() == null)
                .map(entry -> entry.row().code())
                .collect(Collectors.toSet());
    }

    boolean establishes(MunicipalityCode code) {
        return entered.keySet().stream()
                .anyMatch(entry -> entry.newEstablished() && entry.newCode().equals(code));
    }

    List<ReorganisationEntry> created() {
        return entered.keySet().stream()
                .filter(entry -> !stored.containsKey(entry.key()))
                .toList();
    }

    List<ReorganisationEntry> updated() {
        return entered.keySet().stream()
                .filter(entry -> stored.containsKey(entry.key()) && !entry.equals(stored.get(entry.key())))
                .toList();
    }

    int size() {
        return entered.size();
    }
}
