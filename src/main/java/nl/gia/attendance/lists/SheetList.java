package nl.gia.attendance.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.gia.attendance.AttendeeRow;
import nl.gia.kit.Languages;
import nl.gia.kit.Texts;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.Message;
import nl.gia.shared.MunicipalityCode;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The list as a sheet that {@link nl.gia.attendance.imports.AttendanceImport} takes back, filled in. */
@Component
class SheetList {

    private static final List<String> COLUMNS =
            List.of("meeting", "name", "email", "municipality", "kind", "present", "organisation", "function");
    private static final List<Integer> WIDTHS = List.of(14, 30, 34, 24, 22, 10, 34, 30);
    private static final int KIND = COLUMNS.indexOf("kind");
    private static final int PRESENT = COLUMNS.indexOf("present");
    /** For those who were not on the list. */
    private static final int MORE = 200;
    // What is typed into a cell of text is never taken for a formula.
    private static final String TEXT = "@";

    private final Municipalities municipalities;
    private final Texts texts;

    SheetList(Municipalities municipalities, Texts texts) {
        this.municipalities = municipalities;
        this.texts = texts;
    }

    byte[] write(MeetingPeople people, Locale locale) {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(xlsx, "GIA", null)) {
            workbook.properties().setTitle(people.meeting().row().title());
            Worksheet sheet = workbook.newWorksheet(texts.of(Message.of("lists.title"), locale));
            addHeader(sheet);
            addPeople(sheet, people, locale);
            prepare(sheet, people.people().size() + MORE, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return xlsx.toByteArray();
    }

    private static void addHeader(Worksheet sheet) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, COLUMNS.get(column));
            sheet.width(column, WIDTHS.get(column));
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1)
                .style()
                .bold()
                .fillColor("DDE3EC")
                .set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    private void addPeople(Worksheet sheet, MeetingPeople people, Locale locale) {
        MunicipalityNames names = municipalities.names();
        LocalDate day = AmsterdamTime.dayOf(people.meeting().row().start());
        String reference = people.meeting().row().reference();
        int line = 1;
        for (ListedPerson person : people.people()) {
            AttendeeRow row = person.row();
            List<String> cells = List.of(
                    reference,
                    row.name(),
                    Objects.toString(row.email(), ""),
                    municipality(row, names, day),
                    word(row.kind(), locale),
                    word(row.present(), locale),
                    Objects.toString(row.organisation(), ""),
                    Objects.toString(row.function(), ""));
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    sheet.value(line, column, cells.get(column));
                }
            }
            line++;
        }
    }

    private void prepare(Worksheet sheet, int lines, Locale locale) {
        sheet.range(1, 0, lines, COLUMNS.size() - 1).style().format(TEXT).set();
        String kinds = Arrays.stream(AttendeeKind.values())
                .map(kind -> word(kind, locale))
                .collect(Collectors.joining(","));
        choice(sheet, KIND, lines, kinds);
        choice(sheet, PRESENT, lines, word(true, locale) + "," + word(false, locale));
    }

    private static void choice(Worksheet sheet, int column, int lines, String words) {
        sheet.range(1, column, lines, column).validateWithListByFormula("\"" + words + "\"");
    }

    // By its name, unless another of that day is called so too.
    private static String municipality(AttendeeRow row, MunicipalityNames names, LocalDate day) {
        MunicipalityCode code = row.municipality();
        String name = row.municipalityName();
        if (code == null || name == null) {
            return "";
        }
        boolean isClear = names.resolve(name, day)
                .map(MunicipalityRow::code)
                .filter(code::equals)
                .isPresent();
        return isClear ? name : code.value();
    }

    private static String word(AttendeeKind kind, Locale locale) {
        return Languages.nearest(locale).equals(Languages.DUTCH) ? kind.dutch() : kind.code();
    }

    private String word(boolean present, Locale locale) {
        return texts.of(Message.of(present ? "lists.sheet.yes" : "lists.sheet.no"), locale);
    }
}
