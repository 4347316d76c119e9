package nl.gia.municipalities;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** All municipalities the register knows, by code and by every name they go under; read once, then asked many times. */
public final class MunicipalityNames {

    record Entry(
            MunicipalityRow row,
            String cbsName,
            @Nullable LocalDate established,
            @Nullable LocalDate abolished) {

        boolean existsOn(LocalDate date) {
            return (established == null || !date.isBefore(established))
                    && (abolished == null || date.isBefore(abolished));
        }
    }

    private static final Pattern DIACRITICS = Pattern.compile("\\p{M}+");
    // CBS wrote "Sûdwest Fryslân" in 2011, now as the municipality does, with a hyphen
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0-]+");
    private static final Map<String, String> SPOKEN = Map.of("den haag", "GM0518", "den bosch", "GM0796");

    private final Map<MunicipalityCode, Entry> byCode = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();

    MunicipalityNames(List<Entry> entries) {
        for (Entry entry : entries) {
            byCode.put(entry.row().code(), entry);
            name(entry.row().name(), entry);
            name(entry.cbsName(), entry);
        }
        SPOKEN.forEach((name, code) -> {
            Entry entry = byCode.get(new MunicipalityCode(code));
            if (entry != null) {
                name(name, entry);
            }
        });
    }

    /** By code, official name, CBS's name or a spoken one, in any case and with or without diacritics, as of a date; empty when unknown then. */
    public Optional<MunicipalityRow> resolve(String codeOrName, LocalDate on) {
        String code = codeOrName.strip().toUpperCase(Locale.ROOT);
        if (MunicipalityCode.isValid(code)) {
            return find(new MunicipalityCode(code), on);
        }
        List<Entry> found = byName.getOrDefault(fold(codeOrName), List.of()).stream()
                .filter(entry -> entry.existsOn(on))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().row()) : Optional.empty();
    }

    public Optional<MunicipalityRow> find(MunicipalityCode code, LocalDate on) {
        return Optional.ofNullable(byCode.get(code))
                .filter(entry -> entry.existsOn(on))
                .map(Entry::row);
    }

    /** Whether the register knows the code at any date. */
    public Optional<MunicipalityRow> find(MunicipalityCode code) {
        return Optional.ofNullable(byCode.get(code)).map(Entry::row);
    }

    private void name(String name, Entry entry) {
        List<Entry> entries = byName.computeIfAbsent(fold(name), key -> new ArrayList<>(1));
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    static String fold(String name) {
        String spaced = SPACES.matcher(name.strip()).replaceAll(" ");
        String plain = DIACRITICS
                .matcher(Normalizer.normalize(spaced, Normalizer.Form.NFD))
                .replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
