package nl.gia.programmes;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Provinces by code and by name, in any case. */
record ProvinceNames(Map<String, String> nameByCode) {

    String nameOf(String code) {
        return Objects.requireNonNull(nameByCode.get(code), code);
    }

    Optional<String> codeOf(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return nameByCode.entrySet().stream()
                .filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
