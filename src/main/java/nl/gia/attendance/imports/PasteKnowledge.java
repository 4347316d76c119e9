package nl.gia.attendance.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.PersonKey;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.shared.Message;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** What every row of a paste looks things up in. */
record PasteKnowledge(MunicipalityNames names, LocalDate day, Map<PersonKey, ContactRow> people) {

    Optional<MunicipalityCode> municipality(String text) {
        return names.resolve(PasteWords.municipality(text), day).map(MunicipalityRow::code);
    }

    Message whyUnknown(String typed) {
        return names.whyUnknown(PasteWords.municipality(typed), day);
    }

    String name(@Nullable MunicipalityCode code) {
        return code == null
                ? ""
                : names.find(code, day).map(MunicipalityRow::name).orElse("");
    }
}
