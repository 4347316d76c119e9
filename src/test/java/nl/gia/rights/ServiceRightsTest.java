package nl.gia.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.AttendeeFilter;
import nl.gia.attendance.OwnRegistrations;
import nl.gia.attendance.RegisterPerson;
import nl.gia.attendance.door.Door;
import nl.gia.attendance.door.DoorTap;
import nl.gia.attendance.history.AttendanceHistory;
import nl.gia.attendance.imports.PasteChoice;
import nl.gia.attendance.imports.PasteResult;
import nl.gia.attendance.imports.PastedAttendees;
import nl.gia.attendance.imports.PastedRow;
import nl.gia.attendance.lists.AttendanceLists;
import nl.gia.audit.AuditLog;
import nl.gia.audit.History;
import nl.gia.audit.LogFilter;
import nl.gia.audit.ObjectRef;
import nl.gia.calls.CallExport;
import nl.gia.calls.CallFilter;
import nl.gia.calls.CallList;
import nl.gia.calls.CallReport;
import nl.gia.calls.CallState;
import nl.gia.calls.ConversationId;
import nl.gia.calls.Conversations;
import nl.gia.calls.Outcome;
import nl.gia.contacts.ContactDepartures;
import nl.gia.contacts.ContactDoubles;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.KnownPerson;
import nl.gia.contacts.MarkLeft;
import nl.gia.contacts.MergeContacts;
import nl.gia.contacts.NewContact;
import nl.gia.contacts.PersonKey;
import nl.gia.drafts.Drafts;
import nl.gia.kit.Languages;
import nl.gia.mail.KeptMails;
import nl.gia.meetings.ChangeMeeting;
import nl.gia.meetings.MeetingArchive;
import nl.gia.meetings.MeetingCopies;
import nl.gia.meetings.MeetingFinder;
import nl.gia.meetings.Meetings;
import nl.gia.meetings.agenda.MeetingAgenda;
import nl.gia.meetings.calendar.CalendarAddresses;
import nl.gia.meetings.calendar.MeetingFiles;
import nl.gia.meetings.series.MeetingSeries;
import nl.gia.meetings.series.PlanSeries;
import nl.gia.meetings.series.Rhythm;
import nl.gia.meetings.series.SeriesDetails;
import nl.gia.meetings.team.PlanningTeams;
import nl.gia.municipalities.MunicipalityFinder;
import nl.gia.municipalities.Reorganisations;
import nl.gia.participation.Participation;
import nl.gia.participation.ReferencePoint;
import nl.gia.participation.StateAttendance;
import nl.gia.participation.StateFilter;
import nl.gia.preparation.Attachments;
import nl.gia.preparation.DayProgrammes;
import nl.gia.preparation.PlanDayItem;
import nl.gia.preparation.Practical;
import nl.gia.preparation.PracticalInformation;
import nl.gia.programmes.ChangeRegion;
import nl.gia.programmes.CreateProgramme;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeFinder;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.Regions;
import nl.gia.programmes.Themes;
import nl.gia.programmes.organisers.AssignOrganiser;
import nl.gia.programmes.organisers.ChosenOrganiser;
import nl.gia.programmes.organisers.HandOverRegion;
import nl.gia.programmes.organisers.OrganiserKind;
import nl.gia.programmes.organisers.Organisers;
import nl.gia.programmes.organisers.RegionHandovers;
import nl.gia.security.Accounts;
import nl.gia.security.NewAccount;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.security.accounts.AccountAdministration;
import nl.gia.security.accounts.AccountFields;
import nl.gia.security.accounts.AccountFilter;
import nl.gia.security.accounts.OwnAccount;
import nl.gia.security.factors.SecondFactors;
import nl.gia.security.factors.StaffFactors;
import nl.gia.security.sessions.Sessions;
import nl.gia.security.tokens.PersonalTokens;
import nl.gia.shared.AccountId;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.ImportFailed;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.SearchTerms;
import nl.gia.shared.files.ImportSource;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

/** Services refuse by themselves, whichever view or call is in front of them. */
@IntegrationTest
class ServiceRightsTest {

    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);
    private static final Set<String> FOR_EVERYBODY =
            Set.of("PublicMeetings", "SeatsTaken", "Audit", "ChosenPassword", "MailedLinks", "CalendarFeeds");

    // After the action: the region of what it is done to, and whether that is a draft, with a planning team or without.
    private static final DoorTable TABLE = new DoorTable("""
            plan Limburg                | 403 ok 403 ok 403 403 403
            plan Noord                  | 403 ok 403 403 403 403 403
            publish Limburg draft       | 403 ok 403 ok 404 404 404
            publish Noord draft         | 403 ok 403 404 404 404 404
            publish Noord team          | 403 ok 403 404 404 404 404 ok
            since Limburg draft         | 403 ok 403 ok 404 404 404
            since Noord                 | 403 ok 403 403 403 403 403
            since Noord team            | 403 ok 403 404 404 404 404 ok
            cancel Noord team           | 403 ok 403 404 404 404 404 ok
            team Noord team             | 403 ok ok 404 404 404 404 ok
            suggest Noord team          | 403 ok 403 404 404 404 404 403
            join Limburg                | 403 ok 403 ok 403 403 403
            join Noord team             | 403 ok 403 404 404 404 404 403
            leave Noord team            | 403 ok 403 404 404 404 404 403
            organiseWith Noord team     | 403 ok 403 404 404 404 404 403
            attendees Noord team        | 403 ok ok 404 404 404 404 ok
            countAttendees Noord team   | 403 ok ok 404 404 404 404 ok
            countAttendees Noord        | 403 ok ok 403 ok 403 403
            register Noord team         | 403 ok 403 404 404 404 404 ok
            namesakes Limburg           | 403 ok 403 ok 403 403 403
            namesakes Noord             | 403 ok 403 403 403 403 403
            namesakes Noord team        | 403 ok 403 404 404 404 404 ok
            walkIn Noord team           | 403 ok 403 404 404 404 404 ok
            present Noord team          | 403 ok 403 404 404 404 404 ok
            remove Noord team           | 403 ok 403 404 404 404 404 ok
            correct Noord team          | 403 ok 403 404 404 404 404 ok
            attendanceList Limburg      | 403 ok ok ok ok 403 403
            attendanceList Limburg draft| 403 ok ok ok 404 404 404
            attendanceList Noord        | 403 ok ok 403 ok 403 403
            attendanceList Noord draft  | 403 ok ok 404 404 404 404
            attendanceList Noord team   | 403 ok ok 404 404 404 404 ok
            attendanceSheet Noord       | 403 ok ok 403 ok 403 403
            attendanceSheet Noord team  | 403 ok ok 404 404 404 404 ok
            badges Noord                | 403 ok ok 403 ok 403 403
            badges Noord team           | 403 ok ok 404 404 404 404 ok
            readPaste Limburg           | 403 ok 403 ok 403 403 403
            readPaste Noord             | 403 ok 403 403 403 403 403
            readPaste Noord team        | 403 ok 403 404 404 404 404 ok
            checkPaste Limburg          | 403 ok 403 ok 403 403 403
            checkPaste Noord            | 403 ok 403 403 403 403 403
            checkPaste Noord team       | 403 ok 403 404 404 404 404 ok
            paste Limburg               | 403 ok 403 ok 403 403 403
            paste Limburg draft         | 403 ok 403 ok 404 404 404
            paste Noord                 | 403 ok 403 403 403 403 403
            paste Noord team            | 403 ok 403 404 404 404 404 ok
            undoPaste Limburg           | 403 ok 403 ok 403 403 403
            undoPaste Noord             | 403 ok 403 403 403 403 403
            undoPaste Noord team        | 403 ok 403 404 404 404 404 ok
            knownContact Limburg        | 403 ok ok ok ok 403 403
            knownContact Noord          | 403 ok ok 404 404 403 403
            cancel Noord                | 403 ok 403 403 403 403 403
            undoCancel Noord            | 403 ok 403 403 403 403 403
            archive Limburg draft       | 403 ok 403 ok 404 404 404
            archive Noord draft         | 403 ok 403 404 404 404 404
            takeOut Limburg draft       | 403 ok 403 ok 404 404 404
            takeOut Noord draft         | 403 ok 403 404 404 404 404
            copy Limburg                | 403 ok 403 ok 403 403 403
            copy Noord                  | 403 ok 403 403 403 403 403
            copy Noord draft            | 403 ok 403 404 404 404 404
            move Limburg                | 403 ok 403 ok 403 403 403
            move Noord                  | 403 ok 403 403 403 403 403
            move Noord draft            | 403 ok 403 404 404 404 404
            previewSeries Limburg       | 403 ok 403 ok 403 403 403
            previewSeries Noord         | 403 ok 403 403 403 403 403
            planSeries Limburg          | 403 ok 403 ok 403 403 403
            planSeries Noord            | 403 ok 403 403 403 403 403
            publishSeries Limburg draft | 403 ok 403 ok 404 404 404
            publishSeries Noord draft   | 403 ok 403 404 404 404 404
            changeSeries Limburg draft  | 403 ok 403 ok 404 404 404
            changeSeries Noord draft    | 403 ok 403 404 404 404 404
            cancelSeries Limburg draft  | 403 ok 403 ok 404 404 404
            cancelSeries Noord draft    | 403 ok 403 404 404 404 404
            attendees Limburg           | 403 ok ok ok ok 403 403
            attendees Noord             | 403 ok ok 403 ok 403 403
            attendees Noord draft       | 403 ok ok 404 404 404 404
            register Limburg            | 403 ok 403 ok 403 403 403
            register Noord              | 403 ok 403 403 403 403 403
            register Noord draft        | 403 ok 403 404 404 404 404
            walkIn Limburg              | 403 ok 403 ok 403 403 403
            walkIn Noord                | 403 ok 403 403 403 403 403
            present Limburg             | 403 ok 403 ok 403 403 403
            present Noord               | 403 ok 403 403 403 403 403
            remove Limburg              | 403 ok 403 ok 403 403 403
            correct Limburg             | 403 ok 403 ok 403 403 403
            correct Noord               | 403 ok 403 403 403 403 403
            remove Noord                | 403 ok 403 403 403 403 403
            dayItems Noord              | 403 ok ok ok ok ok ok
            dayItems Noord team         | 403 ok ok 404 404 404 404 ok
            addDayItem Limburg          | 403 ok 403 ok 403 403 403
            addDayItem Noord            | 403 ok 403 403 403 403 403
            addDayItem Noord team       | 403 ok 403 404 404 404 404 ok
            changeDayItem Noord team    | 403 ok 403 404 404 404 404 ok
            sinceDayItem Noord team     | 403 ok 403 404 404 404 404 ok
            moveDayItem Noord team      | 403 ok 403 404 404 404 404 ok
            removeDayItem Noord team    | 403 ok 403 404 404 404 404 ok
            practical Noord             | 403 ok ok ok ok ok ok
            practical Noord draft       | 403 ok ok 404 404 404 404
            savePractical Noord         | 403 ok 403 403 403 403 403
            savePractical Noord team    | 403 ok 403 404 404 404 404 ok
            sincePractical Noord team   | 403 ok 403 404 404 404 404 ok
            attachments Noord           | 403 ok ok ok ok ok ok
            attachments Noord team      | 403 ok ok 404 404 404 404 ok
            download Noord              | 403 ok ok ok ok ok ok
            download Noord team         | 403 ok ok 404 404 404 404 ok
            attach Limburg              | 403 ok 403 ok 403 403 403
            attach Noord                | 403 ok 403 403 403 403 403
            attach Noord team           | 403 ok 403 404 404 404 404 ok
            detach Noord                | 403 ok 403 403 403 403 403
            detach Noord team           | 403 ok 403 404 404 404 404 ok
            draft                       | 403 ok ok ok ok ok ok
            bringBackDraft              | 403 ok ok ok ok ok ok
            door Limburg                | 403 ok 403 ok 403 403 403
            door Noord                  | 403 ok 403 403 403 403 403
            door Noord draft            | 403 ok 403 404 404 404 404
            door Noord team             | 403 ok 403 404 404 404 404 ok
            tap Noord team              | 403 ok 403 404 404 404 404 ok
            archive Noord team          | 403 ok 403 404 404 404 404 ok
            copy Noord team             | 403 ok 403 404 404 404 404 403
            tap Limburg                 | 403 ok 403 ok 403 403 403
            tap Noord                   | 403 ok 403 403 403 403 403
            tap Noord draft             | 403 ok 403 404 404 404 404
            findContact Limburg         | 403 ok ok ok ok 403 403
            findContact Noord           | 403 ok ok 404 404 403 403
            changeContact Limburg       | 403 ok 403 ok 403 403 403
            changeContact Noord         | 403 ok 403 404 404 403 403
            createContact               | 403 ok 403 ok 403 403 403
            departure Limburg           | 403 ok ok ok ok 403 403
            departure Noord             | 403 ok ok 404 404 403 403
            markLeft Limburg            | 403 ok 403 ok ok 403 403
            markLeft Noord              | 403 ok 403 404 404 403 403
            markBack Limburg            | 403 ok 403 ok ok 403 403
            markBack Noord              | 403 ok 403 404 404 403 403
            historyOf Limburg           | 403 ok ok ok ok 403 403
            historyOf Noord             | 403 ok ok 404 404 403 403
            likely Limburg              | 403 ok ok ok ok 403 403
            merge Limburg               | 403 ok 403 ok 403 403 403
            merge Noord                 | 403 ok 403 404 404 403 403
            notDouble Limburg           | 403 ok 403 ok 403 403 403
            notDouble Noord             | 403 ok 403 404 404 403 403
            undoMerge Limburg           | 403 ok 403 ok 403 403 403
            undoMerge Noord             | 403 ok 403 404 404 403 403
            createProgramme             | 403 ok ok 403 403 403 403
            aimFor                      | 403 ok ok 403 403 403 403
            addTheme                    | 403 ok ok 403 403 403 403
            changeRegion                | 403 ok ok 403 403 403 403
            createOrganiser             | 403 ok ok 403 403 403 403
            assignOrganiser             | 403 ok ok 403 403 403 403
            endOrganiser                | 403 ok ok 403 403 403 403
            previewHandover             | 403 ok ok 403 403 403 403
            handOverRegion              | 403 ok ok 403 403 403 403
            loadRegister                | 403 ok 403 403 403 403 403
            previewTakeBack             | 403 404 403 403 403 403 403
            takeBack                    | 403 404 403 403 403 403 403
            createAccount               | 403 ok 403 403 403 403 403
            searchAccounts              | 403 ok 403 403 403 403 403
            findAccount                 | 403 ok 403 403 403 403 403
            listDepartments             | 403 ok 403 403 403 403 403
            inviteAccount               | 403 ok 403 403 403 403 403
            inviteAccountAgain          | 403 ok 403 403 403 403 403
            changeAccount               | 403 ok 403 403 403 403 403
            disableAccount              | 403 ok 403 403 403 403 403
            enableAccount               | 403 ok 403 403 403 403 403
            sessionsOfAccount           | 403 ok 403 403 403 403 403
            endSessionsOfAccount        | 403 ok 403 403 403 403 403
            readLog                     | 403 ok ok 403 403 403 403
            listActors                  | 403 ok ok 403 403 403 403
            exportLog                   | 403 ok ok 403 403 403 403
            history Limburg             | 403 ok ok ok 404 404 404
            history Noord               | 403 ok ok 404 404 404 404
            mySessions                  | 403 ok ok ok ok ok ok
            endSessionOfAnother         | 403 404 404 404 404 404 404
            endMyOtherSessions          | 403 ok ok ok ok ok ok
            myTokens                    | 403 ok ok ok ok ok ok
            issueToken                  | 403 ok ok ok ok ok ok
            revokeTokenOfAnother        | 403 404 404 404 404 404 404
            myCalendarAddress           | 403 ok ok ok ok ok ok
            makeCalendarAddress         | 403 ok ok ok ok ok ok
            revokeCalendarAddress       | 403 404 404 404 404 404 404
            calendarFile Limburg        | 403 ok ok ok ok ok ok
            calendarFile Noord draft    | 403 404 404 404 404 404 404
            myAccount                   | 403 ok ok ok ok ok ok
            renameMyself                | 403 ok ok ok ok ok ok
            keepMyLanguage              | 403 ok ok ok ok ok ok
            keepMyScheme                | 403 ok ok ok ok ok ok
            changeMyPassword            | 403 ok ok ok ok ok ok
            keptMails                   | 403 ok 403 403 403 403 403
            readMail                    | 403 404 403 403 403 403 403
            ownFactors                  | 403 ok ok ok ok ok ok
            staffFactors                | 403 ok 403 403 403 403 403
            demandFactors               | 403 ok 403 403 403 403 403
            demandNoFactors             | 403 ok 403 403 403 403 403
            resetFactors                | 403 ok 403 403 403 403 403
            participation               | 403 ok ok ok ok ok ok
            statePresence               | 403 ok ok ok ok ok ok
            stateMeetings               | 403 ok ok ok ok ok ok
            logEarlier Limburg          | 403 ok ok ok 404 404 404
            logEarlier Noord            | 403 ok ok 404 404 404 404
            callList Limburg            | 403 ok ok ok 404 404 404
            callList Noord              | 403 ok ok 404 404 404 404
            callFigures Limburg         | 403 ok ok ok 404 404 404
            callFigures Noord           | 403 ok ok 404 404 404 404
            callSheet Limburg           | 403 ok ok ok 404 404 404
            callSheet Noord             | 403 ok ok 404 404 404 404
            conversations Limburg       | 403 ok ok ok 404 404 404
            conversations Noord         | 403 ok ok 404 404 404 404
            logCall Limburg             | 403 ok ok ok 404 404 404
            logCall Noord               | 403 ok ok 404 404 404 404
            settleCall Limburg          | 403 ok ok ok 404 404 404
            settleCall Noord            | 403 ok ok 404 404 404 404
            correctCall Limburg         | 403 ok 403 403 404 404 404
            correctCall Noord           | 403 ok 403 404 404 404 404
            withdrawCall Limburg        | 403 ok 403 403 404 404 404
            withdrawCall Noord          | 403 ok 403 404 404 404 404
            inPost                      | 403 ok ok ok ok 403 403
            agenda                      | 403 ok ok ok ok ok ok
            ownRegistrations            | 403 403 403 403 ok 403 403
            searchContacts              | 403 ok ok ok ok 403 403
            searchMeetings              | 403 ok ok ok ok ok ok
            searchMunicipalities        | 403 ok ok ok ok ok ok
            searchThemes                | 403 ok ok ok ok ok ok
            searchProgrammes            | 403 ok ok ok ok ok ok
            """);

    private static final Map<String, MunicipalityCode> HOME =
            Map.of("Limburg", new MunicipalityCode("GM0935"), "Noord", new MunicipalityCode("GM0014"));

    @Autowired
    ApplicationContext context;

    @Autowired
    Builders builders;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCopies copies;

    @Autowired
    MeetingArchive archive;

    @Autowired
    PlanningTeams teams;

    @Autowired
    DayProgrammes days;

    @Autowired
    PracticalInformation practical;

    @Autowired
    Attachments attachments;

    @Autowired
    Drafts drafts;

    @Autowired
    MeetingSeries series;

    @Autowired
    Attendances attendances;

    @Autowired
    AttendanceLists lists;

    @Autowired
    PastedAttendees pasted;

    @Autowired
    Door door;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactDoubles doubles;

    @Autowired
    ContactDepartures departures;

    @Autowired
    AttendanceHistory attended;

    @Autowired
    Programmes programmes;

    @Autowired
    Regions regions;

    @Autowired
    Themes themes;

    @Autowired
    Organisers organisers;

    @Autowired
    RegionHandovers handovers;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountAdministration administration;

    @Autowired
    AuditLog log;

    @Autowired
    History history;

    @Autowired
    OwnAccount own;

    @Autowired
    Sessions sessions;

    @Autowired
    PersonalTokens tokens;

    @Autowired
    CalendarAddresses calendarAddresses;

    @Autowired
    MeetingFiles calendarFiles;

    @Autowired
    SecondFactors ownFactors;

    @Autowired
    StaffFactors staffFactors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeptMails mails;

    @Autowired
    StateAttendance departments;

    @Autowired
    CallList callList;

    @Autowired
    CallExport callExport;

    @Autowired
    Conversations conversations;

    @Autowired
    Participation participation;

    @Autowired
    MeetingAgenda agenda;

    @Autowired
    OwnRegistrations registrations;

    @Autowired
    MeetingFinder meetingFinder;

    @Autowired
    MunicipalityFinder municipalityFinder;

    @Autowired
    ProgrammeFinder programmeFinder;

    ProgrammeDetails gia;

    @BeforeEach
    void programme() {
        gia = builders.gia();
        builders.accounts();
    }

    static List<String> doors() {
        return TABLE.doors();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void everybody_is_told_what_the_table_says(String door) {
        assertThat(Arrays.stream(Who.values())
                        .map(who -> who + " " + come(who, door))
                        .toList())
                .isEqualTo(Arrays.stream(Who.values())
                        .map(who -> who + " " + TABLE.told(door, who))
                        .toList());
    }

    /** Asked without anything at all, as the guard stands before what is asked. */
    @Test
    void no_service_does_anything_for_nobody() {
        Set<String> open = new TreeSet<>();
        context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> AopUtils.getTargetClass(service).getName().startsWith("nl.gia"))
                .forEach(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> !isRefused(service, method))
                        .forEach(method ->
                                open.add(AopUtils.getTargetClass(service).getSimpleName())));
        assertThat(open).isEqualTo(new TreeSet<>(FOR_EVERYBODY));
    }

    private static boolean isRefused(Object service, Method method) {
        try {
            Object[] nothing = Arrays.stream(method.getParameterTypes())
                    .map(type -> type == boolean.class ? Boolean.FALSE : type == int.class ? (Object) 0 : null)
                    .toArray();
            method.invoke(service, nothing);
            return false;
        } catch (InvocationTargetException refused) {
            return isDenied(refused.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isDenied(Throwable refused) {
        return refused instanceof AccessDeniedException || refused instanceof AuthenticationException;
    }

    private String come(Who who, String door) {
        String[] words = door.split(" ");
        Runnable action = action(words[0], words.length > 1 ? words[1] : "Limburg", words.length > 2 ? words[2] : "");
        who.come(gia);
        try {
            action.run();
            return "ok";
        } catch (Problem.NotFound missing) {
            return "404";
        } catch (Problem.NotAllowed forbidden) {
            return "403";
        } catch (ImportFailed readAtLeast) {
            return "ok";
        } catch (RuntimeException other) {
            return isDenied(other) ? "403" : other.toString();
        }
    }

    private Runnable action(String action, String region, String state) {
        return switch (action) {
            case "plan" -> () -> meetings.plan(Builders.plan(any(), region, DAY));
            case "since", "publish", "cancel", "undoCancel", "archive", "takeOut", "copy", "move" ->
                ofMeeting(action, meeting(region, state), region);
            case "dayItems",
                    "addDayItem",
                    "changeDayItem",
                    "sinceDayItem",
                    "moveDayItem",
                    "removeDayItem",
                    "practical",
                    "savePractical",
                    "sincePractical" -> ofPreparation(action, id(meeting(region, state)));
            case "attachments", "download", "attach", "detach" -> ofAttachment(action, id(meeting(region, state)));
            case "draft" -> () -> drafts.save("meeting/1/report", "tekst");
            case "bringBackDraft" -> () -> drafts.bringBack("meeting/1/report", "tekst", Instant.EPOCH);
            case "door", "tap" -> ofDoor(action, meeting(region, state));
            case "team", "suggest", "join", "leave", "organiseWith" -> ofTeam(action, id(meeting(region, state)));
            case "previewSeries", "planSeries", "publishSeries", "changeSeries", "cancelSeries" ->
                ofSeries(action, region);
            case "attendees", "countAttendees", "register", "namesakes", "walkIn", "present", "correct", "remove" ->
                ofAttendee(action, id(meeting(region, state)), region);
            case "attendanceList", "attendanceSheet", "badges" -> ofLists(action, meeting(region, state));
            case "readPaste", "checkPaste", "paste", "undoPaste" -> ofPaste(action, id(meeting(region, state)));
            case "findContact", "knownContact", "changeContact", "createContact" -> ofContact(action, region);
            case "departure", "markLeft", "markBack" -> ofDeparture(action, region);
            case "historyOf", "likely", "merge", "notDouble", "undoMerge" -> ofDoubles(action, region);
            case "loadRegister" -> () -> reorganisations.load(ImportSource.csv(InputStream.nullInputStream()), true);
            case "previewTakeBack" ->
                () -> reorganisations.preview(LocalDate.of(2027, 1, 1), new MunicipalityCode("GM0363"));
            case "takeBack" -> () -> reorganisations.takeBack(LocalDate.of(2027, 1, 1), new MunicipalityCode("GM0363"));
            case "createAccount" ->
                () -> accounts.create(new NewAccount(
                        any() + "@example.nl",
                        "Iemand",
                        "paard in de sloot",
                        Role.READER,
                        Set.of(),
                        null,
                        null,
                        false));
            case "searchAccounts",
                    "findAccount",
                    "listDepartments",
                    "inviteAccount",
                    "inviteAccountAgain",
                    "changeAccount",
                    "disableAccount",
                    "enableAccount",
                    "sessionsOfAccount",
                    "endSessionsOfAccount" -> ofAccount(action);
            case "readLog" -> () -> log.page(LogFilter.ALL, null);
            case "listActors" -> log::actors;
            case "exportLog" ->
                () -> log.export(
                        new LogFilter(DAY, DAY, null, Set.of(), null, null, ""),
                        Languages.DUTCH,
                        OutputStream.nullOutputStream());
            case "history" -> ofHistory(id(meeting(region, state)));
            case "mySessions" -> sessions::mine;
            case "endSessionOfAnother" -> () -> sessions.end(UUID.randomUUID());
            case "endMyOtherSessions" -> sessions::endOthers;
            case "myTokens" -> tokens::mine;
            case "issueToken" -> () -> tokens.issue(any(), Duration.ofDays(1));
            case "revokeTokenOfAnother" -> () -> tokens.revoke(UUID.randomUUID());
            case "myCalendarAddress" -> calendarAddresses::mine;
            case "makeCalendarAddress" -> calendarAddresses::make;
            case "revokeCalendarAddress" -> calendarAddresses::revoke;
            case "calendarFile" -> ofFile(meeting(region, state));
            case "myAccount" -> own::details;
            case "renameMyself" -> () -> own.rename("Ik");
            case "keepMyLanguage" -> () -> own.speak(Languages.DUTCH);
            case "keepMyScheme" -> () -> own.show("dark");
            case "changeMyPassword" -> () -> refusedAsWrong(() -> own.changePassword("fout", "paard in de sloot"));
            case "keptMails" -> () -> mails.page(PageRequest.of(0, 10));
            case "readMail" -> () -> mails.read(UUID.randomUUID());
            case "searchContacts" -> () -> contacts.find(SearchTerms.of("iets"), PageRequest.of(0, 5));
            case "searchMeetings" -> () -> meetingFinder.find(SearchTerms.of("iets"), PageRequest.of(0, 5));
            case "searchMunicipalities" -> () -> municipalityFinder.find(SearchTerms.of("iets"), PageRequest.of(0, 5));
            case "searchThemes" -> () -> programmeFinder.themes(SearchTerms.of("iets"), PageRequest.of(0, 5));
            case "searchProgrammes" -> () -> programmeFinder.programmes(SearchTerms.of("iets"), PageRequest.of(0, 5));
            case "agenda" -> () -> agenda.needs(gia.id(), 5);
            case "ownRegistrations" -> () -> registrations.toCome(gia.id());
            case "ownFactors" -> () -> ownFactors.overview();
            case "staffFactors" -> () -> staffFactors.staff(PageRequest.of(0, 10));
            case "demandFactors" -> () -> staffFactors.demandFrom(LocalDate.of(2099, 1, 1));
            case "demandNoFactors" -> () -> staffFactors.demandNoLonger();
            case "resetFactors" -> ofFactors();
            case "callList",
                    "callFigures",
                    "callSheet",
                    "conversations",
                    "logCall",
                    "logEarlier",
                    "settleCall",
                    "correctCall",
                    "withdrawCall" -> ofCalls(action, region);
            case "statePresence" -> () -> departments.figures("gia", ReferencePoint.Asked.NOTHING, null);
            case "stateMeetings" ->
                () -> departments.meetings("gia", ReferencePoint.Asked.NOTHING, StateFilter.ALL, PageRequest.of(0, 10));
            case "inPost" -> () -> contacts.inPost(HOME.values(), DAY, 3);
            case "participation" -> () -> participation.report("gia", ReferencePoint.Asked.NOTHING);
            default -> ofProgramme(action);
        };
    }

    private Runnable ofFile(String reference) {
        return () -> calendarFiles.of(reference, URI.create("https://gia.example.nl"), Languages.DUTCH);
    }

    private Runnable ofHistory(MeetingId meeting) {
        return () -> history.of(new ObjectRef("meeting", meeting.toString()), null);
    }

    private Runnable ofAccount(String action) {
        AccountFields fields = new AccountFields("Iemand", any() + "@example.nl", Role.READER, Set.of(), null, null);
        AccountId known = Builders.asSystem(() -> administration.invite(fields)).account();
        return switch (action) {
            case "searchAccounts" ->
                () -> administration.search(new AccountFilter("", null, null), PageRequest.of(0, 10));
            case "findAccount" -> () -> administration.find(known);
            case "listDepartments" -> administration::departments;
            case "inviteAccount" ->
                () -> administration.invite(
                        new AccountFields("Iemand", any() + "@example.nl", Role.READER, Set.of(), null, null));
            case "inviteAccountAgain" -> () -> administration.inviteAgain(known);
            case "changeAccount" -> () -> administration.change(known, 0, fields);
            case "disableAccount" -> () -> administration.disable(known);
            case "enableAccount" -> () -> administration.enable(known);
            case "sessionsOfAccount" -> () -> sessions.of(known);
            default -> () -> sessions.endAll(known);
        };
    }

    /** Said after the guard: who is let through has another password. */
    private static void refusedAsWrong(Runnable action) {
        try {
            action.run();
        } catch (Problem.Invalid wrong) {
            assertThat(wrong.errors()).isNotEmpty();
        }
    }

    private Runnable ofFactors() {
        AccountId other = Builders.asSystem(() -> accounts.create(new NewAccount(
                any() + "@example.nl", "Iemand", "paard in de sloot", Role.READER, Set.of(), null, null, false)));
        jdbc.sql("insert into authenticator_app values (?, '', 0, now(), now())")
                .param(other.value())
                .update();
        return () -> staffFactors.reset(other);
    }

    private Runnable ofMeeting(String action, String reference, String region) {
        return switch (action) {
            case "since" -> () -> meetings.since(reference, 0);
            case "publish" -> () -> meetings.publish(reference);
            case "cancel" -> () -> meetings.cancel(reference, "ziek");
            case "undoCancel" -> () -> refusedByLifeCycle(() -> archive.undoCancel(reference, 0));
            case "archive" -> () -> archive.archive(reference);
            case "takeOut" -> () -> archive.takeOut(reference);
            case "move" -> {
                int version = Builders.asSystem(
                        () -> meetings.find(reference).orElseThrow().row().version());
                yield () -> meetings.move(reference, version, DAY.plusDays(1).atTime(10, 0));
            }
            default -> () -> copies.copy(reference, Builders.plan(any(), region, DAY));
        };
    }

    private Runnable ofSeries(String action, String region) {
        PlanSeries typed = new PlanSeries(Builders.plan(null, region, DAY), Rhythm.WEEKS, 1, null, 2);
        if (action.equals("previewSeries")) {
            return () -> series.preview(typed);
        }
        if (action.equals("planSeries")) {
            return () -> series.plan(typed, Set.of(DAY));
        }
        SeriesDetails known = Builders.asSystem(
                () -> series.find(series.plan(typed, Set.of(DAY))).orElseThrow());
        String reference = known.meetings().getFirst().reference();
        ChangeMeeting change = Builders.asSystem(
                () -> ChangeMeeting.of(meetings.find(reference).orElseThrow()));
        return switch (action) {
            case "publishSeries" -> () -> series.publish(known.id());
            case "changeSeries" -> () -> series.change(reference, change);
            default -> () -> series.cancel(reference, "ziek");
        };
    }

    // As far as the rights are concerned it went through.
    private static void refusedByLifeCycle(Runnable action) {
        try {
            action.run();
        } catch (Problem.Conflict lifeCycle) {
            assertThat(lifeCycle.text().key()).startsWith("meetings.problem");
        }
    }

    private Runnable ofPreparation(String action, MeetingId meeting) {
        PlanDayItem item = new PlanDayItem(LocalTime.of(14, 0), LocalTime.of(15, 0), "Lezing", null);
        UUID known = Builders.asSystem(() -> days.add(meeting, item));
        Practical told = new Practical("Bus 3.", null, null, null, 0);
        return switch (action) {
            case "dayItems" -> () -> days.of(meeting);
            case "addDayItem" -> () -> days.add(meeting, item);
            case "changeDayItem" -> () -> days.change(meeting, known, 0, item);
            case "sinceDayItem" -> () -> days.since(meeting, known, 0);
            case "moveDayItem" -> () -> days.move(meeting, known, true);
            case "removeDayItem" -> () -> days.remove(meeting, known);
            case "practical" -> () -> practical.of(meeting);
            case "savePractical" -> () -> practical.save(meeting, told);
            default -> () -> practical.since(meeting, 0);
        };
    }

    private Runnable ofAttachment(String action, MeetingId meeting) {
        byte[] text = {'a'};
        UUID known = Builders.asSystem(() -> attachments.add(meeting, "stuk.txt", text));
        return switch (action) {
            case "attachments" -> () -> attachments.of(meeting);
            case "download" -> () -> attachments.content(meeting, known);
            case "attach" -> () -> attachments.add(meeting, "nog een.txt", text);
            default -> () -> attachments.remove(meeting, known);
        };
    }

    private Runnable ofTeam(String action, MeetingId meeting) {
        String address = any() + "@example.nl";
        AccountId account = AccountId.create();
        builders.account(new Principal(account.value(), "Iemand", Role.FORUM, Set.of(), null, null), address);
        return switch (action) {
            case "team" -> () -> teams.of(meeting);
            case "suggest" -> () -> teams.suggest(meeting, address);
            case "join" -> () -> teams.add(meeting, address);
            case "leave" -> () -> teams.remove(meeting, account);
            default -> () -> teams.organiseWith(meeting, List.of("Gemeente Assen"));
        };
    }

    private MeetingId id(String reference) {
        return Builders.asSystem(
                () -> meetings.find(reference).orElseThrow().row().id());
    }

    private Runnable ofAttendee(String action, MeetingId meeting, String region) {
        RegisterPerson person =
                new RegisterPerson(null, "Iemand " + any(), null, AttendeeKind.OFFICIAL, HOME.get(region), null, null);
        AttendanceId known = Builders.asSystem(() -> attendances.register(meeting, person));
        RegisterPerson other =
                new RegisterPerson(null, "Ander " + any(), null, AttendeeKind.OFFICIAL, HOME.get(region), null, null);
        return switch (action) {
            case "attendees" -> () -> attendances.search(meeting, AttendeeFilter.ALL, PageRequest.of(0, 10));
            case "countAttendees" ->
                () -> attendances.count(meeting, AttendeeFilter.ALL).orElseThrow(Problem.NotAllowed::new);
            case "register" -> () -> attendances.register(meeting, other);
            case "namesakes" -> () -> attendances.namesakes(meeting, other);
            case "walkIn" -> () -> attendances.walkIn(meeting, other);
            case "present" -> () -> attendances.markPresent(meeting, known, true);
            case "correct" -> () -> attendances.correct(meeting, known, other);
            default -> () -> attendances.remove(meeting, known);
        };
    }

    private Runnable ofLists(String action, String reference) {
        return switch (action) {
            case "attendanceList" -> () -> lists.list(reference, Languages.DUTCH);
            case "attendanceSheet" -> () -> lists.sheet(reference, Languages.DUTCH);
            default -> () -> lists.badges(reference, false, Languages.DUTCH);
        };
    }

    private Runnable ofPaste(String action, MeetingId meeting) {
        String text = "Iemand " + any();
        PasteChoice choice = new PasteChoice(AttendeeKind.OTHER, null, PasteChoice.Presence.REGISTERED);
        List<PastedRow> rows =
                Builders.asSystem(() -> pasted.read(meeting, text).rows());
        return switch (action) {
            case "readPaste" -> () -> pasted.read(meeting, text);
            case "checkPaste" -> () -> pasted.check(meeting, choice, rows);
            case "paste" -> () -> pasted.register(meeting, choice, rows);
            default -> {
                PasteResult result = Builders.asSystem(() -> pasted.register(meeting, choice, rows));
                yield () -> pasted.undo(meeting, result);
            }
        };
    }

    private Runnable ofDoor(String action, String reference) {
        var somebody = new DoorTap(new DoorTap.Mark(UUID.randomUUID(), true), null);
        return action.equals("door")
                ? () -> door.list(reference, null)
                : () -> door.carryOut(reference, UUID.randomUUID(), somebody);
    }

    private Runnable ofContact(String action, String region) {
        ContactId known = contact(region);
        NewContact typed = new NewContact("Iemand " + any(), null, null, null, AttendeeKind.OFFICIAL, HOME.get(region));
        return switch (action) {
            case "findContact" ->
                () -> {
                    if (contacts.find(known).isEmpty()) {
                        throw new Problem.NotFound();
                    }
                };
            // What is known of somebody is not filled in for who may not see it.
            case "knownContact" -> {
                String name = Builders.asSystem(
                        () -> contacts.find(known).orElseThrow().name());
                List<PersonKey> asked = List.of(PersonKey.of(null, name, HOME.get(region)));
                yield () -> {
                    if (contacts.known(asked, DAY).isEmpty()) {
                        throw new Problem.NotFound();
                    }
                };
            }
            case "changeContact" -> () -> contacts.change(known, 0, typed);
            default -> () -> contacts.create(typed);
        };
    }

    /** Of a call of the administrator's. */
    private Runnable ofCalls(String action, String region) {
        MunicipalityCode town = Objects.requireNonNull(HOME.get(region));
        CallFilter filter = new CallFilter(Builders.region(gia, region), null, CallState.ALL, "");
        var nothing = ReferencePoint.Asked.NOTHING;
        return switch (action) {
            case "callList" -> () -> callList.page("gia", nothing, filter, PageRequest.of(0, 10));
            case "callFigures" -> () -> callList.figures("gia", nothing, filter.region());
            case "callSheet" -> () -> callExport.sheet("gia", nothing, filter, Languages.DUTCH);
            case "conversations" -> () -> conversations.of("gia", town, PageRequest.of(0, 10));
            case "logEarlier" ->
                () -> conversations.logEarlier(
                        "gia",
                        town,
                        CallReport.of(Outcome.THINKS),
                        DAY.atStartOfDay(ZoneOffset.UTC).toInstant());
            case "logCall" -> () -> conversations.log("gia", town, CallReport.of(Outcome.THINKS));
            default -> {
                Who.ADMIN.come(gia);
                CallReport report = new CallReport(Outcome.CALL_BACK, null, null, null, null, null);
                ConversationId call = conversations.log("gia", town, report).id();
                yield switch (action) {
                    case "settleCall" -> () -> conversations.settle(call, 0, true);
                    case "correctCall" -> () -> conversations.correct(call, 0, CallReport.of(Outcome.COMES));
                    default -> () -> conversations.withdraw(call, 0);
                };
            }
        };
    }

    private Runnable ofDeparture(String action, String region) {
        ContactId known = contact(region);
        MarkLeft command = new MarkLeft(known, 0, DAY, null, null);
        return switch (action) {
            case "departure" -> () -> departures.of(known);
            case "markLeft" -> () -> departures.markLeft(command);
            default -> {
                Builders.asSystem(() -> departures.markLeft(command));
                yield () -> departures.markBack(known, 1);
            }
        };
    }

    private Runnable ofDoubles(String action, String region) {
        ContactId one = contact(region);
        ContactId other = contact(region);
        NewContact typed = new NewContact("Samen " + any(), null, null, null, AttendeeKind.OTHER, HOME.get(region));
        MergeContacts command = new MergeContacts(one, 0, other, 0, typed);
        return switch (action) {
            case "historyOf" -> () -> attended.of(one, PageRequest.of(0, 10));
            case "likely" -> () -> doubles.likely(PageRequest.of(0, 10));
            case "merge" -> () -> doubles.merge(command);
            case "notDouble" -> () -> doubles.notDouble(one, other);
            default -> {
                UUID merge = Builders.asSystem(() -> doubles.merge(command));
                yield () -> doubles.undo(one, merge);
            }
        };
    }

    private Runnable ofProgramme(String action) {
        return switch (action) {
            case "createProgramme" -> () -> programmes.create(another());
            case "aimFor" -> () -> programmes.aimFor(gia.id(), List.of());
            case "addTheme" -> () -> themes.add(gia.id(), any(), null);
            case "changeRegion" ->
                () -> regions.change(Builders.region(gia, "Zeeland"), new ChangeRegion("Zeeland", false, null));
            case "createOrganiser" -> () -> organisers.create(any(), OrganiserKind.CMO);
            case "assignOrganiser", "endOrganiser", "previewHandover", "handOverRegion" -> ofOrganisers(action);
            default -> throw new IllegalArgumentException(action);
        };
    }

    private Runnable ofOrganisers(String action) {
        AssignOrganiser command =
                new AssignOrganiser(Builders.region(gia, "Limburg"), null, any(), OrganiserKind.CMO, null, null);
        UUID known = Builders.asSystem(() -> organisers.assign(command));
        ChosenOrganiser other = new ChosenOrganiser(null, any(), OrganiserKind.CMO);
        return switch (action) {
            case "assignOrganiser" ->
                () -> organisers.assign(
                        new AssignOrganiser(command.region(), null, any(), OrganiserKind.CMO, null, null));
            case "endOrganiser" -> () -> organisers.end(known, DAY);
            case "previewHandover" -> () -> handovers.preview(known, DAY);
            default -> () -> handovers.handOver(new HandOverRegion(known, 0, other, DAY, null));
        };
    }

    private static String any() {
        return "a" + UUID.randomUUID().toString().substring(0, 12);
    }

    private String meeting(String region, String state) {
        String reference = any();
        switch (state) {
            case "draft" -> builders.meeting(reference, region, DAY);
            case "team" -> builders.joined(builders.meeting(reference, region, DAY));
            default -> builders.published(reference, region, DAY);
        }
        return reference;
    }

    private ContactId contact(String region) {
        var person = new KnownPerson(
                any(), null, null, null, AttendeeKind.OFFICIAL, HOME.get(region), Builders.region(gia, region), false);
        return Builders.asSystem(() ->
                Objects.requireNonNull(contacts.findOrCreateAll(List.of(person)).get(person.key())));
    }

    private static CreateProgramme another() {
        return new CreateProgramme(
                any(),
                "Nog een",
                DAY,
                DAY.plusYears(1),
                true,
                null,
                List.of(new CreateProgramme.NewRegion("Limburg", List.of("Limburg"), List.of(), true)),
                List.of(),
                List.of(),
                null,
                false);
    }
}
