package nl.gia.meetings.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gia.audit.Audit;
import nl.gia.meetings.ChangeMeeting;
import nl.gia.meetings.LeftBehind;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingFollowers;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.Meetings;
import nl.gia.meetings.MeetingsTogether;
import nl.gia.meetings.PlanMeeting;
import nl.gia.meetings.Together;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that come back. Each lives on its own; the series knows which belong together. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class MeetingSeries implements MeetingFollowers {

    private final Meetings meetings;
    private final MeetingsTogether together;
    private final SeriesQueries queries;
    private final SeriesCheck check;
    private final Programmes programmes;
    private final Access access;
    private final Audit audit;

    MeetingSeries(
            Meetings meetings,
            MeetingsTogether together,
            SeriesQueries queries,
            SeriesCheck check,
            Programmes programmes,
            Access access,
            Audit audit) {
        this.meetings = meetings;
        this.together = together;
        this.queries = queries;
        this.check = check;
        this.programmes = programmes;
        this.access = access;
        this.audit = audit;
    }

    /** The days it would be on, each with what stands in the way of it; nothing is stored. */
    @Transactional(readOnly = true)
    public List<SeriesDay> preview(PlanSeries typed) {
        requireWriter();
        Schedule schedule = Schedule.of(typed);
        return check.days(schedule, typed.meeting(), programme(typed.meeting()));
    }

    /**
     * Makes a draft on each of the days, or none at all.
     *
     * @param days those of the preview that were kept
     */
    public SeriesId plan(PlanSeries typed, Set<LocalDate> days) {
        requireWriter();
        Schedule schedule = Schedule.of(typed);
        ProgrammeDetails programme = programme(typed.meeting());
        if (days.isEmpty() || !schedule.days().containsAll(days)) {
            throw new Problem.Invalid("days", "series.problem.noDays");
        }
        List<MeetingDetails> planned = new ArrayList<>();
        for (LocalDate day : new TreeSet<>(days)) {
            planned.add(plan(Schedule.on(day, typed.meeting()), planned.isEmpty()));
        }
        MeetingRow first = planned.getFirst().row();
        String by = access.principal().orElseThrow(Problem.NotAllowed::new).name();
        SeriesId series = queries.insert(programme.id(), first.title(), schedule, by);
        planned.forEach(meeting -> queries.add(series, meeting.row().id()));
        audit.done(
                "meetings.seriesPlanned",
                "programme",
                programme.id().toString(),
                Map.of("series", series.toString(), "meetings", planned.size()));
        return series;
    }

    /** Empty also when one may see none of its meetings. */
    @Transactional(readOnly = true)
    public Optional<SeriesDetails> find(SeriesId id) {
        return queries.find(id)
                .map(planned -> new SeriesDetails(
                        id,
                        planned.title(),
                        planned.programmeName(),
                        planned.rhythm(),
                        planned.every(),
                        planned.first(),
                        meetings.all(queries.meetings(id)).stream()
                                .map(MeetingDetails::row)
                                .toList()))
                .filter(series -> !series.meetings().isEmpty());
    }

    /** The series a meeting belongs to. */
    @Transactional(readOnly = true)
    public Optional<SeriesDetails> of(MeetingId meeting) {
        return queries.of(meeting).flatMap(this::find);
    }

    /** Which drafts cannot be published as they are. */
    @Transactional(readOnly = true)
    public List<LeftBehind> whyNotPublish(SeriesId id) {
        return together.whyNotPublish(
                find(id).orElseThrow(Problem.NotFound::new).ids());
    }

    /** Every draft that can be. */
    public Together publish(SeriesId id) {
        SeriesDetails series = find(id).orElseThrow(Problem.NotFound::new);
        access.require(Action.WRITE_MEETINGS, series.meetings().getFirst().region());
        return together.publish(series.ids());
    }

    @Override
    @Transactional(readOnly = true)
    public int after(MeetingDetails meeting) {
        return following(meeting).size();
    }

    @Override
    public Together change(String reference, ChangeMeeting typed) {
        MeetingDetails first = meeting(reference);
        return together.change(first.row().id(), typed, following(first));
    }

    @Override
    public Together cancel(String reference, @Nullable String reason) {
        MeetingDetails first = meeting(reference);
        return together.cancel(first.row().id(), reason, following(first));
    }

    // What is wrong with the first is wrong with all; what is wrong with a later one, with its day.
    private MeetingDetails plan(PlanMeeting typed, boolean isFirst) {
        try {
            return meetings.plan(typed);
        } catch (Problem.Invalid invalid) {
            if (isFirst || typed.start() == null) {
                throw invalid;
            }
            throw new Problem.Invalid(
                    "days",
                    "series.problem.onDay",
                    typed.start().toLocalDate(),
                    invalid.errors().getFirst().text());
        }
    }

    private List<MeetingId> following(MeetingDetails meeting) {
        return of(meeting.row().id()).stream()
                .flatMap(series -> series.meetings().stream())
                .filter(row -> row.isOpen() && row.start().isAfter(meeting.row().start()))
                .map(MeetingRow::id)
                .toList();
    }

    private MeetingDetails meeting(String reference) {
        return meetings.find(reference).orElseThrow(Problem.NotFound::new);
    }

    private ProgrammeDetails programme(PlanMeeting typed) {
        return Optional.ofNullable(typed.programme()).flatMap(programmes::find).orElseThrow(Problem.NotFound::new);
    }

    private void requireWriter() {
        if (!access.mayAtAll(Action.WRITE_MEETINGS)) {
            throw new Problem.NotAllowed();
        }
    }
}
