package nl.gia.meetings;

import java.util.Collection;
import java.util.Optional;
import nl.gia.shared.Message;
import org.jspecify.annotations.Nullable;

/** Why the life cycle does not allow something, with the state the meeting is in. */
final class MeetingRefusals {

    static final Message ARCHIVED = Message.of("meetings.problem.archived");

    private MeetingRefusals() {}

    static Message of(String action, MeetingStatus status) {
        return Message.of("meetings.problem.state." + action, Message.of("meetings.status." + status));
    }

    /** What a draft lacks to be published. */
    static Optional<Message> unpublishable(@Nullable String place, @Nullable String link, Collection<?> themes) {
        if (place == null && link == null) {
            return Optional.of(Message.of("meetings.problem.publishWithoutPlace"));
        }
        return themes.isEmpty() ? Optional.of(Message.of("meetings.problem.publishWithoutTheme")) : Optional.empty();
    }
}
