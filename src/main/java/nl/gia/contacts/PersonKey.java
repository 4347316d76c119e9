package nl.gia.contacts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Who somebody is: the mail address, else the name together with the municipality. Equal keys are one person. */
public record PersonKey(String value) {

    private static final String ADDRESS = "mail:";

    public static PersonKey of(@Nullable EmailAddress email, String name, @Nullable MunicipalityCode municipality) {
        return new PersonKey(
                email != null
                        ? ADDRESS + email
                        : "name:" + folded(name) + "|" + (municipality == null ? "" : municipality));
    }

    public static PersonKey of(EmailAddress email) {
        return new PersonKey(ADDRESS + email);
    }

    public boolean isAddress() {
        return value.startsWith(ADDRESS);
    }

    /** Null for who goes by a name. */
    public @Nullable EmailAddress address() {
        return isAddress() ? new EmailAddress(value.substring(ADDRESS.length())) : null;
    }

    /** Of somebody who goes by the name. */
    Optional<String> municipality() {
        int bar = value.lastIndexOf('|');
        return value.startsWith("name:") && bar < value.length() - 1
                ? Optional.of(value.substring(bar + 1))
                : Optional.empty();
    }

    /** A name as it is compared: case and spacing do not make another person. */
    public static String folded(String name) {
        return Typed.strip(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("[\\s\\p{Z}]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
