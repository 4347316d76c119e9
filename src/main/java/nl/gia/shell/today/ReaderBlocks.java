package nl.gia.shell.today;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import nl.gia.kit.Columns;
import nl.gia.meetings.agenda.MeetingAgenda;
import nl.gia.meetings.agenda.RegionMeetings;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionDetails;
import nl.gia.security.Role;
import nl.gia.shared.AmsterdamTime;

/** For who reads: the figures and the agenda. */
@org.springframework.stereotype.Component
class ReaderBlocks implements TodayBlocks {

    private static final int MEETINGS = 8;

    private final MeetingAgenda agenda;
    private final NextMeetings next;
    private final Courses courses;
    private final Clock clock;

    ReaderBlocks(MeetingAgenda agenda, NextMeetings next, Courses courses, Clock clock) {
        this.agenda = agenda;
        this.next = next;
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.MINISTRY || role == Role.READER;
    }

    @Override
    public List<Component> of(ProgrammeDetails programme) {
        List<RegionMeetings> regions = agenda.perRegion(programme.id());
        Course course = courses.of(programme);
        NeedLists lists = new NeedLists(programme.slug(), null, AmsterdamTime.today(clock));
        List<RegionDetails> active =
                programme.regions().stream().filter(RegionDetails::active).toList();
        return List.of(
                new ProgrammeFacts(course).withAgenda(regions, lists),
                new Columns(next.ofProgramme(programme, MEETINGS), new CourseCard(course, active)));
    }
}
