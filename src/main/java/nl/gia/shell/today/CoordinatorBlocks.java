package nl.gia.shell.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import nl.gia.kit.Columns;
import nl.gia.kit.EmptyState;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.agenda.MeetingAgenda;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionDetails;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.security.Role;
import nl.gia.shared.RegionId;

/** For a CMO: what its meetings ask for, what comes next, and whether its regions are on course. */
@org.springframework.stereotype.Component
class CoordinatorBlocks implements TodayBlocks {

    private static final int MEETINGS = 5;

    private final Attention attention;
    private final CallsToday calls;
    private final MeetingAgenda agenda;
    private final NextMeetings next;
    private final Courses courses;
    private final Access access;

    CoordinatorBlocks(
            Attention attention,
            CallsToday calls,
            MeetingAgenda agenda,
            NextMeetings next,
            Courses courses,
            Access access) {
        this.attention = attention;
        this.calls = calls;
        this.agenda = agenda;
        this.next = next;
        this.courses = courses;
        this.access = access;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.CMO;
    }

    @Override
    public List<Component> of(ProgrammeDetails programme) {
        List<RegionDetails> own = programme.regions().stream()
                .filter(region -> access.mayIn(Action.WRITE_MEETINGS, region.id()))
                .toList();
        if (own.isEmpty()) {
            return List.of(new EmptyState(say("today.noRegion"), say("today.noRegion.hint")));
        }
        List<RegionId> ids = own.stream().map(RegionDetails::id).toList();
        List<MeetingRow> meetings = agenda.nextIn(programme.id(), ids, MEETINGS);
        Component coming = own.size() == 1
                ? next.ofRegion(say("today.next"), meetings, say("today.next.none.own"))
                : next.ofRegions(say("today.next"), meetings, say("today.next.none.own"));
        List<Component> blocks = new ArrayList<>(List.of(attention.ofOrganiser(programme, own)));
        calls.of(programme.slug()).ifPresent(blocks::add);
        blocks.add(new Columns(coming, new CourseCard(courses.of(programme), own)));
        return blocks;
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
