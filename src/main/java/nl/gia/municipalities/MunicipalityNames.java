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
import java.util.stream.Collectors;
import nl.gia.shared.Message;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Typed;
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

        String told() {
            return row.name() + " (" + row.code() + ", " + row.province() + ")";
        }
    }

    private static final Pattern DIACRITICS = Pattern.compile("\\p{M}+");
    // CBS wrote "Sûdwest Fryslân" in 2011, now as the municipality does, with a hyphen
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0-]+");
    private static final Pattern ADDITION = Pattern.compile(" \\([^)]*\\)$");
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
        String code = Typed.strip(codeOrName).toUpperCase(Locale.ROOT);
        if (MunicipalityCode.isValid(code)) {
            return find(new MunicipalityCode(code), on);
        }
        List<Entry> found = named(codeOrName, on);
        return found.size() == 1 ? Optional.of(found.getFirst().row()) : Optional.empty();
    }

    /** Why {@link #resolve} found none: there is none of that name then, or there are several. */
    public Message whyUnknown(String codeOrName, LocalDate on) {
        String name = Typed.strip(codeOrName);
        List<Entry> found = named(name, on);
        List<Entry> several = found.isEmpty() ? namesakes(name, on) : found;
        return several.size() < 2
                ? Message.of("municipalities.problem.notThere", name, on)
                : Message.of(
                        "municipalities.problem.severalOn",
                        name,
                        several.stream().map(Entry::told).sorted().collect(Collectors.joining(", ")));
    }

    private List<Entry> named(String name, LocalDate on) {
        return byName.getOrDefault(fold(name), List.of()).stream()
                .filter(entry -> entry.existsOn(on))
                .toList();
    }

    // Two are called Bergen; each official name says which.
    private List<Entry> namesakes(String name, LocalDate on) {
        String folded = fold(name);
        return byCode.values().stream()
                .filter(entry -> entry.existsOn(on))
                .filter(entry -> fold(ADDITION.matcher(entry.row().name()).replaceFirst(""))
                        .equals(folded))
                .toList();
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
        String spaced = SPACES.matcher(Typed.strip(name)).replaceAll(" ");
        String plain = DIACRITICS
                .matcher(Normalizer.normalize(spaced, Normalizer.Form.NFD))
                .replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
