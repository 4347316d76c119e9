package nl.gia.shell.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.attendance.OwnRegistrations;
import nl.gia.kit.Columns;
import nl.gia.kit.Stack;
import nl.gia.meetings.agenda.MeetingAgenda;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityDetails;
import nl.gia.participation.Participation;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.RegionLayout;
import nl.gia.security.Access;
import nl.gia.security.Role;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;

/** For a municipality: where it is expected, what comes in its region and elsewhere, and what it was at. */
@org.springframework.stereotype.Component
class MunicipalityBlocks implements TodayBlocks {

    private static final int MEETINGS = 4;

    private final Attention attention;
    private final OwnRegistrations registrations;
    private final MeetingAgenda agenda;
    private final NextMeetings next;
    private final Courses courses;
    private final Participation participation;
    private final Municipalities municipalities;
    private final RegionLayout layout;
    private final Access access;
    private final Clock clock;

    MunicipalityBlocks(
            Attention attention,
            OwnRegistrations registrations,
            MeetingAgenda agenda,
            NextMeetings next,
            Courses courses,
            Participation participation,
            Municipalities municipalities,
            RegionLayout layout,
            Access access,
            Clock clock) {
        this.attention = attention;
        this.registrations = registrations;
        this.agenda = agenda;
        this.next = next;
        this.courses = courses;
        this.participation = participation;
        this.municipalities = municipalities;
        this.layout = layout;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.MUNICIPALITY;
    }

    @Override
    public List<Component> of(ProgrammeDetails programme) {
        return Optional.ofNullable(access.municipality())
                .flatMap(municipalities::find)
                .map(own -> of(programme, own))
                .orElse(List.of());
    }

    private List<Component> of(ProgrammeDetails programme, MunicipalityDetails own) {
        Optional<RegionDetails> region = regionOf(programme, own.code());
        Stack wide = new Stack(new OwnRegistrationsCard(registrations.toCome(programme.id())));
        region.ifPresent(in -> wide.add(next.ofRegion(
                I18NProvider.translate("today.nextIn", in.name()),
                agenda.nextIn(programme.id(), List.of(in.id()), MEETINGS),
                I18NProvider.translate("today.next.none"))));
        wide.add(elsewhere(programme, region));
        Stack narrow = new Stack(new HistoryCard(
                programme, own, participation.visits(programme.slug(), ReferencePoint.Asked.NOTHING, own.code())));
        region.ifPresent(in -> narrow.add(new CourseCard(courses.of(programme), List.of(in))));
        return Stream.concat(attention.ofTeam(programme).stream(), Stream.of(new Columns(wide, narrow)))
                .toList();
    }

    private Component elsewhere(ProgrammeDetails programme, Optional<RegionDetails> region) {
        List<RegionId> own = region.stream().map(RegionDetails::id).toList();
        return next.ofRegions(
                I18NProvider.translate(own.isEmpty() ? "today.next" : "today.nextElsewhere"),
                agenda.nextElsewhere(programme.id(), own, MEETINGS),
                I18NProvider.translate("today.next.none"));
    }

    private Optional<RegionDetails> regionOf(ProgrammeDetails programme, MunicipalityCode code) {
        return layout.regionOf(programme.id(), code, AmsterdamTime.today(clock)).flatMap(programme::region);
    }
}
