package nl.gia.attendance.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import nl.gia.attendance.Attendee;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.PersonKey;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.MeetingStatus;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.LineErrors;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import nl.gia.shared.Typed;
import nl.gia.shared.files.ImportFile;
import nl.gia.shared.files.ImportRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of an attendance file, and tells at line and column what is wrong. */
@Component
class AttendanceFileReader {

    private static final Map<String, Boolean> PRESENT = Map.of(
            "yes", true, "ja", true, "1", true, "true", true, "no", false, "nee", false, "0", false, "false", false);

    private final Municipalities municipalities;
    private final MeetingRights rights;
    private final Clock clock;
    private final Contacts contacts;
    private final JdbcClient jdbc;

    AttendanceFileReader(
            Municipalities municipalities, MeetingRights rights, Clock clock, Contacts contacts, JdbcClient jdbc) {
        this.municipalities = municipalities;
        this.rights = rights;
        this.clock = clock;
        this.contacts = contacts;
        this.jdbc = jdbc;
    }

    List<ImportedRow> read(ImportFile file, ProgrammeDetails programme) {
        Set<String> ofOthers = new HashSet<>();
        Map<String, ImportedRow.AtMeeting> meetings = meetings(programme, ofOthers);
        MunicipalityNames names = municipalities.names();
        Map<EmailAddress, String> nameOf = new HashMap<>();
        boolean whole = file.hasColumn("organisation") || file.hasColumn("function");
        List<ImportedRow> rows = new ArrayList<>();
        for (ImportRow row : file.rows()) {
            String reference = row.text("meeting");
            ImportedRow.AtMeeting meeting = meetings.get(reference);
            if (meeting == null) {
                String why = ofOthers.contains(reference) ? "otherRegion" : "unknownMeeting";
                file.errors().add(row.line(), "meeting", "attendance.problem." + why, reference);
            }
            LocalDate day = meeting == null ? null : meeting.day();
            Reading reading = new Reading(row, file.errors(), names, day);
            Attendee attendee = reading.attendee();
            Boolean present = reading.present();
            reading.checkName(nameOf);
            if (attendee != null && present != null && meeting != null) {
                PersonKey key = PersonKey.of(attendee.email(), attendee.name(), attendee.municipality());
                rows.add(
                        new ImportedRow(row.line(), meeting, key, new ImportedRow.Attending(attendee, present, whole)));
            }
        }
        return underTheirPresentName(rows);
    }

    // Somebody who was merged is one with whom that was, also twice in one file.
    private List<ImportedRow> underTheirPresentName(List<ImportedRow> rows) {
        Map<PersonKey, PersonKey> aliases =
                contacts.aliases(rows.stream().map(ImportedRow::person).toList());
        return aliases.isEmpty()
                ? rows
                : rows.stream()
                        .map(row -> row.goingBy(Objects.requireNonNullElse(aliases.get(row.person()), row.person())))
                        .toList();
    }

    /** @param ofOthers gets those one may see but not write at; who may not see one either is told that it is not there */
    private Map<String, ImportedRow.AtMeeting> meetings(ProgrammeDetails programme, Set<String> ofOthers) {
        Instant now = AmsterdamTime.now(clock);
        BiPredicate<MeetingId, RegionId> mayWrite = rights.each(Action.WRITE_ATTENDEES);
        BiPredicate<MeetingId, RegionId> seesDrafts = rights.each(Action.READ_DRAFTS);
        Map<String, ImportedRow.AtMeeting> meetings = new HashMap<>();
        jdbc.sql("""
                        select id, reference, region_id, starts_on, starts_at, status, capacity, example
                          from meeting where programme_id = ?""").param(programme.id().value()).query(row -> {
            RegionId region = new RegionId(row.getObject("region_id", UUID.class));
            Instant start = row.getObject("starts_at", OffsetDateTime.class).toInstant();
            MeetingId id = new MeetingId(row.getObject("id", UUID.class));
            MeetingStatus status = MeetingStatus.valueOf(row.getString("status"));
            if (mayWrite.test(id, region)) {
                meetings.put(
                        row.getString("reference"),
                        new ImportedRow.AtMeeting(
                                id.value(),
                                region,
                                row.getObject("starts_on", LocalDate.class),
                                start,
                                status,
                                !start.isAfter(now),
                                row.getObject("capacity", Integer.class),
                                row.getBoolean("example")));
            } else if (status != MeetingStatus.DRAFT || seesDrafts.test(id, region)) {
                ofOthers.add(row.getString("reference"));
            }
        });
        return meetings;
    }

    /** One row on its way; {@code day} is null when its meeting is unknown. */
    private record Reading(
            ImportRow row,
            LineErrors errors,
            MunicipalityNames names,
            @Nullable LocalDate day) {

        @Nullable
        Attendee attendee() {
            String name = name();
            EmailAddress email = email();
            AttendeeKind kind = kind();
            Optional<MunicipalityCode> municipality = municipality(kind);
            boolean fine = name != null
                    && kind != null
                    && (row.text("email").isEmpty() || email != null)
                    && (municipality.isPresent()
                            || row.text("municipality").isEmpty() && !kind.countsForMunicipality());
            return fine && name != null && kind != null
                    ? new Attendee(name, email, kind, municipality.orElse(null), text("organisation"), text("function"))
                    : null;
        }

        @Nullable
        Boolean present() {
            Boolean present = PRESENT.get(row.text("present").toLowerCase(Locale.ROOT));
            if (present == null) {
                errors.add(row.line(), "present", "attendance.problem.present");
            }
            return present;
        }

        /** One address is one person, so it has one name. */
        void checkName(Map<EmailAddress, String> nameOf) {
            String typed = row.text("email");
            if (EmailAddress.isValid(typed) && !row.text("name").isEmpty()) {
                String name = PersonKey.folded(row.text("name"));
                String before = nameOf.putIfAbsent(new EmailAddress(typed), name);
                if (before != null && !before.equals(name)) {
                    errors.add(row.line(), "name", "attendance.problem.twoNames", typed);
                }
            }
        }

        private @Nullable String name() {
            String name = row.text("name");
            if (name.isEmpty()) {
                errors.add(row.line(), "name", "problem.required");
            }
            return name.isEmpty() || isTooLong("name") ? null : name;
        }

        private @Nullable EmailAddress email() {
            String typed = row.text("email");
            if (typed.isEmpty()) {
                return null;
            }
            if (!EmailAddress.isValid(typed)) {
                errors.add(row.line(), "email", "attendance.problem.email");
                return null;
            }
            return new EmailAddress(typed);
        }

        private @Nullable AttendeeKind kind() {
            Optional<AttendeeKind> kind = AttendeeKind.read(row.text("kind"));
            if (kind.isEmpty()) {
                errors.add(row.line(), "kind", "attendance.problem.kind", row.text("kind"));
            }
            return kind.orElse(null);
        }

        private Optional<MunicipalityCode> municipality(@Nullable AttendeeKind kind) {
            String typed = row.text("municipality");
            if (typed.isEmpty()) {
                if (kind != null && kind.countsForMunicipality()) {
                    errors.add(row.line(), "municipality", "attendance.problem.municipalityNeeded");
                }
                return Optional.empty();
            }
            if (day == null) {
                return Optional.empty();
            }
            Optional<MunicipalityRow> found = names.resolve(typed, day);
            if (found.isEmpty()) {
                errors.add(row.line(), "municipality", names.whyUnknown(typed, day));
            }
            return found.map(MunicipalityRow::code);
        }

        private @Nullable String text(String column) {
            String text = row.text(column);
            return text.isEmpty() || isTooLong(column) ? null : text;
        }

        private boolean isTooLong(String column) {
            boolean tooLong = Typed.isLonger(row.text(column), Attendee.LONGEST);
            if (tooLong) {
                errors.add(row.line(), column, "problem.tooLong", Attendee.LONGEST);
            }
            return tooLong;
        }
    }
}
