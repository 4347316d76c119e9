package nl.gia.shell.today;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import nl.gia.kit.Columns;
import nl.gia.meetings.agenda.MeetingAgenda;
import nl.gia.meetings.agenda.RegionMeetings;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.security.Role;
import nl.gia.shared.AmsterdamTime;

/** For who watches over all regions: how each is doing, and what is overdue. */
@org.springframework.stereotype.Component
class NationalBlocks implements TodayBlocks {

    private static final int MEETINGS = 5;

    private final MeetingAgenda agenda;
    private final Attention attention;
    private final NextMeetings next;
    private final Courses courses;
    private final Clock clock;

    NationalBlocks(MeetingAgenda agenda, Attention attention, NextMeetings next, Courses courses, Clock clock) {
        this.agenda = agenda;
        this.attention = attention;
        this.next = next;
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.FORUM || role == Role.ADMIN;
    }

    @Override
    public List<Component> of(ProgrammeDetails programme) {
        List<RegionMeetings> regions = agenda.perRegion(programme.id());
        Course course = courses.of(programme);
        NeedLists lists = new NeedLists(programme.slug(), null, AmsterdamTime.today(clock));
        return List.of(
                new ProgrammeFacts(course).withMeetings(regions, lists),
                new RegionsAtAGlance(regions, course, lists),
                new Columns(attention.overdue(programme), next.ofProgramme(programme, MEETINGS)));
    }
}
