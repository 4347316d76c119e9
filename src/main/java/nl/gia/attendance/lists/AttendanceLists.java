package nl.gia.attendance.lists;

import java.util.Locale;
import nl.gia.attendance.AttendeeFilter;
import nl.gia.kit.Download;
import nl.gia.kit.Texts;
import nl.gia.shared.Message;
import nl.gia.shared.files.ImportFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The attendees of a meeting as files, as far as they are for the principal's eyes. */
@Service
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class AttendanceLists {

    private static final String PDF = "application/pdf";
    /** The registered who are not there yet, of all that are absent. */
    private static final AttendeeFilter ABSENT = new AttendeeFilter("", false);

    private final ListReading reading;
    private final SignList list;
    private final SheetList sheet;
    private final BadgeSheets badges;
    private final Texts texts;

    AttendanceLists(ListReading reading, SignList list, SheetList sheet, BadgeSheets badges, Texts texts) {
        this.reading = reading;
        this.list = list;
        this.sheet = sheet;
        this.badges = badges;
        this.texts = texts;
    }

    /** To sign before the meeting, to read afterwards; A4. */
    public Download list(String reference, Locale locale) {
        MeetingPeople people = reading.take(reference, AttendeeFilter.ALL, "list");
        return file("lists.file.list", people, ".pdf", locale, PDF, list.print(people, locale));
    }

    /** With the columns of the import, so that it can be brought in again. */
    public Download sheet(String reference, Locale locale) {
        MeetingPeople people = reading.take(reference, AttendeeFilter.ALL, "sheet");
        return file("lists.file.list", people, ".xlsx", locale, ImportFormat.XLSX_TYPE, sheet.write(people, locale));
    }

    /** @param expected only of who is registered and not there yet */
    public Download badges(String reference, boolean expected, Locale locale) {
        MeetingPeople people = reading.take(reference, expected ? ABSENT : AttendeeFilter.ALL, "badges");
        return file("lists.file.badges", people, ".pdf", locale, PDF, badges.print(people, locale));
    }

    private Download file(
            String key, MeetingPeople people, String extension, Locale locale, String type, byte[] content) {
        String name = texts.of(Message.of(key, people.meeting().row().reference()), locale);
        return new Download(name + extension, type, content);
    }
}
