package nl.gia.calls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gia.contacts.ContactRow;
import nl.gia.kit.Texts;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Message;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list as a workbook, a municipality a row. */
@Component
class CallSheet {

    private static final List<String> COLUMNS = List.of(
            "code",
            "municipality",
            "province",
            "region",
            "why",
            "last",
            "contacts",
            "phone",
            "called",
            "outcome",
            "person",
            "note",
            "by",
            "nextStep",
            "nextOn");
    private static final List<Integer> WIDTHS = List.of(10, 26, 18, 18, 60, 14, 40, 24, 14, 16, 28, 50, 24, 30, 14);

    private final Texts texts;

    CallSheet(Texts texts) {
        this.texts = texts;
    }

    byte[] write(List<CallRow> rows, Locale locale) {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(xlsx, "GIA", null)) {
            Worksheet sheet = workbook.newWorksheet(say("calls.menu", locale));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, say("calls.sheet." + COLUMNS.get(column), locale));
                sheet.width(column, WIDTHS.get(column));
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1)
                    .style()
                    .bold()
                    .fillColor("DDE3EC")
                    .set();
            sheet.freezePane(2, 1);
            sheet.repeatRows(0);
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet, i + 1, rows.get(i), locale);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return xlsx.toByteArray();
    }

    private void fill(Worksheet sheet, int line, CallRow row, Locale locale) {
        Conversation call = row.conversation();
        CallReport told = call == null ? null : call.told();
        CallRow.Visit last = row.last();
        text(sheet, line, "code", row.code());
        text(sheet, line, "municipality", row.name());
        text(sheet, line, "province", row.province());
        text(sheet, line, "region", row.region());
        text(sheet, line, "why", joined(CallReasons.of(row), reason -> texts.of(reason, locale)));
        day(sheet, line, "last", last == null ? null : last.day());
        text(sheet, line, "contacts", joined(row.contacts(), CallSheet::about));
        text(sheet, line, "phone", joined(row.contacts(), contact -> Objects.toString(contact.phone(), "")));
        if (call != null && told != null) {
            day(sheet, line, "called", AmsterdamTime.dayOf(call.at()));
            text(sheet, line, "outcome", say("calls.outcome." + told.outcome(), locale));
            text(sheet, line, "person", told.person());
            text(sheet, line, "note", told.note());
            text(sheet, line, "by", call.by());
            text(sheet, line, "nextStep", call.stepDone() ? null : told.nextStep());
            day(sheet, line, "nextOn", call.stepDone() ? null : told.nextOn());
        }
    }

    private static String about(ContactRow contact) {
        return contact.function() == null ? contact.name() : contact.name() + " (" + contact.function() + ")";
    }

    private static <T> String joined(List<T> all, Function<T, String> words) {
        return all.stream().map(words).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    private static void text(Worksheet sheet, int line, String column, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            sheet.value(line, COLUMNS.indexOf(column), value.toString());
        }
    }

    private static void day(Worksheet sheet, int line, String column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(line, COLUMNS.indexOf(column), day);
            sheet.style(line, COLUMNS.indexOf(column)).format("dd-mm-yyyy").set();
        }
    }

    private String say(String key, Locale locale) {
        return texts.of(Message.of(key), locale);
    }
}
