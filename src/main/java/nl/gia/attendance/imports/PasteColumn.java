package nl.gia.attendance.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A column of a pasted table: a field, a part of the name, or what nobody asks for. */
enum PasteColumn {
    NAME(PasteField.NAME, "naam", "name", "deelnemer", "volledigenaam", "contactpersoon", "persoon", "naamdeelnemer"),
    FIRST_NAME(PasteField.NAME, "voornaam", "roepnaam", "voorletters", "initialen", "firstname"),
    PARTICLE(PasteField.NAME, "tussenvoegsel", "tussenvoegsels", "voorvoegsel", "tv"),
    SURNAME(PasteField.NAME, "achternaam", "familienaam", "lastname", "surname"),
    EMAIL(PasteField.EMAIL, "email", "emailadres", "mail", "mailadres", "emailaddress", "adres"),
    MUNICIPALITY(PasteField.MUNICIPALITY, "gemeente", "municipality", "gemeentenaam", "gemeentecode"),
    KIND(PasteField.KIND, "soort", "kind", "soortdeelnemer", "hoedanigheid", "type"),
    ORGANISATION(
            PasteField.ORGANISATION,
            "organisatie",
            "organisation",
            "organization",
            "instelling",
            "werkgever",
            "bedrijf"),
    FUNCTION(PasteField.FUNCTION, "functie", "function", "functietitel", "rol"),
    PRESENT(PasteField.PRESENT, "aanwezig", "present", "aanwezigheid", "geweest");

    private final PasteField field;
    private final Set<String> names;

    PasteColumn(PasteField field, String... names) {
        this.field = field;
        this.names = Set.of(names);
    }

    PasteField field() {
        return field;
    }

    static Optional<PasteColumn> named(String header) {
        String plain = PasteWords.plain(header);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }
}
