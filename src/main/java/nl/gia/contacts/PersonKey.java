package nl.gia.contacts;

import java.text.Normalizer;
import java.util.Locale;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Who somebody is: the mail address, else the name together with the municipality. Equal keys are one person. */
public record PersonKey(String value) {

    public static PersonKey of(@Nullable EmailAddress email, String name, @Nullable MunicipalityCode municipality) {
        return new PersonKey(
                email != null
                        ? "mail:" + email
                        : "name:" + folded(name) + "|" + (municipality == null ? "" : municipality));
    }

    public static PersonKey of(EmailAddress email) {
        return new PersonKey("mail:" + email);
    }

    /** A name as it is compared: case and spacing do not make another person. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
