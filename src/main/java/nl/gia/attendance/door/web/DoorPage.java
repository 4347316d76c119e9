package nl.gia.attendance.door.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.attendance.codes.EntryCode;
import nl.gia.attendance.door.Door;
import nl.gia.kit.Dates;
import nl.gia.kit.Languages;
import nl.gia.kit.SchemeChoice;
import nl.gia.kit.Texts;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.ui.MeetingNavigation;
import nl.gia.security.ContentPolicy;
import nl.gia.security.DevicePolicy;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Message;
import nl.gia.shared.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page for a phone at the door. It holds no names: its script asks for them. */
@Controller
class DoorPage {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final Door door;
    private final DoorTemplate template;
    private final DoorFiles files;
    private final DoorKey key;
    private final Texts texts;
    private final Clock clock;

    DoorPage(Door door, DoorTemplate template, DoorFiles files, DoorKey key, Texts texts, Clock clock) {
        this.door = door;
        this.template = template;
        this.files = files;
        this.key = key;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(path = "/deur/{reference}", produces = HTML)
    @ResponseBody
    String open(
            @PathVariable String reference, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        MeetingRow meeting = door.find(reference).row();
        key.give(request, response);
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.SCRIPTED_PAGE);
        response.setHeader(DevicePolicy.HEADER, DevicePolicy.CAMERA);
        return template.fill(values(meeting, request, locale), locale);
    }

    private Map<String, String> values(MeetingRow meeting, HttpServletRequest request, Locale locale) {
        String context = request.getContextPath();
        return Map.of(
                "lang", Languages.nearest(locale).getLanguage(),
                "scheme", SchemeChoice.of(request),
                "context", context,
                "files", context + files.root(),
                "worker", context + DoorFiles.ROOT + "worker.js",
                "back", context + "/" + MeetingNavigation.meeting(meeting.reference()) + "?tab=deelnemers",
                "reference", meeting.reference(),
                "codes", EntryCode.beginning(meeting.id()),
                "title", meeting.title(),
                "about", about(meeting, locale));
    }

    private String about(MeetingRow meeting, Locale locale) {
        return Stream.of(meeting.place(), when(meeting, locale))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String when(MeetingRow meeting, Locale locale) {
        LocalDate day = AmsterdamTime.dayOf(meeting.start());
        String times = Dates.times(meeting.start(), meeting.end(), locale);
        return day.equals(AmsterdamTime.today(clock))
                ? texts.of(Message.of("door.today", times), locale)
                : Dates.shortDay(day, locale) + ", " + times;
    }

    @ExceptionHandler
    void refuse(Problem.NotFound missing, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler
    void refuse(Problem.NotAllowed forbidden, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
