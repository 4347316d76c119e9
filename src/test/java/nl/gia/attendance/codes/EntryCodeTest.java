package nl.gia.attendance.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.gia.shared.MeetingId;
import org.junit.jupiter.api.Test;

class EntryCodeTest {

    private static final MeetingId MEETING = new MeetingId(UUID.fromString("0a1b2c3d-0000-4000-8000-000000000001"));
    private static final UUID SECRET = UUID.fromString("11112222-3333-4444-8555-666677778888");

    @Test
    void its_beginning_tells_the_meeting_and_the_rest_whose_it_is() {
        EntryCode code = new EntryCode(MEETING, SECRET);
        assertThat(code.text()).isEqualTo("GIA:0A1B2C3D:11112222333344448555666677778888");
        assertThat(code.text()).startsWith(EntryCode.beginning(MEETING));
    }

    @Test
    void the_door_knows_it_by_a_print_that_does_not_give_it_away() {
        EntryCode code = new EntryCode(MEETING, SECRET);
        assertThat(code.print())
                .isEqualTo("23b49408f52a219da73b094b20731602807dc76335fff191cb82d1b10844156d")
                .isNotEqualTo(new EntryCode(MEETING, UUID.randomUUID()).print());
        assertThat(code).hasToString("EntryCode");
    }
}
