package nl.gia.preparation;

import java.util.regex.Pattern;
import nl.gia.audit.Audit;
import nl.gia.audit.Differences;
import nl.gia.audit.FieldChanges;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Meanwhile;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import nl.gia.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Practical information on a meeting and who to ask, for who may see the meeting. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class PracticalInformation {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 200;
    private static final Pattern PHONE = Pattern.compile("[0-9+()\\- ]{6,30}");
    private static final String TYPE = "meetingPractical";

    private final PreparedMeeting meetings;
    private final FieldChanges changes;
    private final Audit audit;
    private final JdbcClient jdbc;

    PracticalInformation(PreparedMeeting meetings, FieldChanges changes, Audit audit, JdbcClient jdbc) {
        this.meetings = meetings;
        this.changes = changes;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Practical of(MeetingId meeting) {
        meetings.seen(meeting);
        return find(meeting);
    }

    /** @param typed with the version that was looked at */
    public Practical save(MeetingId meeting, Practical typed) {
        meetings.written(meeting);
        Practical before = find(meeting);
        if (before.version() != typed.version()) {
            throw new Problem.Stale();
        }
        Practical after = checked(typed);
        changes.keep(TYPE, meeting, after.version() + 1, differences(before, after));
        jdbc.sql("""
                        insert into meeting_practical as p (meeting_id, information, contact_name, contact_email, contact_phone)
                        values (:meeting, :information, :name, :email, :phone)
                        on conflict (meeting_id) do update
                           set information = excluded.information, contact_name = excluded.contact_name,
                               contact_email = excluded.contact_email, contact_phone = excluded.contact_phone,
                               version = p.version + 1""")
                .param("meeting", meeting.value())
                .param("information", after.information())
                .param("name", after.contactName())
                .param("email", after.contactEmail())
                .param("phone", after.contactPhone())
                .update();
        audit.done("meeting.practicalChanged", "meeting", meeting);
        return find(meeting);
    }

    /** As it is now, and who changed what since a version. */
    @Transactional(readOnly = true)
    public Meanwhile<Practical> since(MeetingId meeting, int version) {
        meetings.writable(meeting);
        return new Meanwhile<>(find(meeting), changes.since(TYPE, meeting, version));
    }

    void copy(MeetingId from, MeetingId to) {
        jdbc.sql("""
                        insert into meeting_practical (meeting_id, information, contact_name, contact_email, contact_phone)
                        select ?, information, contact_name, contact_email, contact_phone
                          from meeting_practical where meeting_id = ?""").params(to.value(), from.value()).update();
    }

    private Practical find(MeetingId meeting) {
        return jdbc.sql("""
                        select information, contact_name, contact_email, contact_phone, version
                          from meeting_practical where meeting_id = ?""")
                .param(meeting.value())
                .query((row, number) -> new Practical(
                        row.getString("information"),
                        row.getString("contact_name"),
                        row.getString("contact_email"),
                        row.getString("contact_phone"),
                        row.getInt("version")))
                .optional()
                .orElse(Practical.NOTHING);
    }

    private static Practical checked(Practical typed) {
        String information = Typed.orNull(typed.information());
        String name = Typed.orNull(typed.contactName());
        String email = Typed.orNull(typed.contactEmail());
        String phone = Typed.orNull(typed.contactPhone());
        new FieldErrors()
                .checkLength(information, LONGEST_TEXT, "information")
                .checkLength(name, LONGEST_NAME, "name")
                .check(name != null || email == null && phone == null, "name", "preparation.problem.contactName")
                .check(email == null || EmailAddress.isValid(email), "email", "preparation.problem.email")
                .check(phone == null || PHONE.matcher(phone).matches(), "phone", "preparation.problem.phone")
                .throwIfAny();
        return new Practical(information, name, email, phone, typed.version());
    }

    // Names and long texts are kept once: in the thing itself.
    private static Differences differences(Practical before, Practical after) {
        return new Differences()
                .untold("information", before.information(), after.information())
                .untold("name", before.contactName(), after.contactName())
                .untold("email", before.contactEmail(), after.contactEmail())
                .untold("phone", before.contactPhone(), after.contactPhone());
    }
}
