package nl.gia.attendance.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.RegisterPerson;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MeetingId;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class EntryCodesTest {

    @Autowired
    Builders builders;

    @Autowired
    Attendances attendances;

    @Autowired
    EntryCodes codes;

    @Test
    void everybody_registered_has_a_code_of_ones_own_that_stays() {
        builders.gia();
        MeetingId meeting = builders.published("L1", "Limburg", LocalDate.of(2010, 3, 4))
                .row()
                .id();
        AttendanceId anna = registered(meeting, "Anna");
        AttendanceId bert = registered(meeting, "Bert");
        Map<AttendanceId, EntryCode> first = codes.of(List.of(anna, bert, AttendanceId.create()));
        assertThat(first).containsOnlyKeys(anna, bert);
        assertThat(first.get(anna)).isNotEqualTo(first.get(bert));
        Builders.asSystem(() -> attendances.markPresent(meeting, anna, true));
        assertThat(codes.of(List.of(anna, bert))).isEqualTo(first);
    }

    private AttendanceId registered(MeetingId meeting, String name) {
        return Builders.asSystem(() -> attendances.register(
                meeting, new RegisterPerson(null, name, null, AttendeeKind.EXPERT, null, null, null)));
    }
}
