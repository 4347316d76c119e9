package nl.gia.attendance.door.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.gia.attendance.door.Door;
import nl.gia.attendance.door.DoorAnswer;
import nl.gia.attendance.door.DoorList;
import nl.gia.attendance.door.DoorMeeting;
import nl.gia.attendance.door.DoorPerson;
import nl.gia.attendance.door.DoorResult;
import nl.gia.attendance.door.DoorTap;
import nl.gia.kit.Dates;
import nl.gia.kit.ProblemStatus;
import nl.gia.kit.Texts;
import nl.gia.security.Access;
import nl.gia.security.Principal;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Message;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What the script of the page asks; no part of the API, as it goes by the session of who is logged in. */
@RestController
class DoorCalls {

    /** How long after the end of a meeting a browser may keep its list. */
    private static final Duration AFTERWARDS = Duration.ofHours(3);

    private final Door door;
    private final Access access;
    private final Texts texts;
    private final Clock clock;

    DoorCalls(Door door, Access access, Texts texts, Clock clock) {
        this.door = door;
        this.access = access;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param since the last change the phone has seen; without it, the whole list */
    @GetMapping(path = "/deur/{reference}/list", produces = MediaType.APPLICATION_JSON_VALUE)
    DoorJson.@Nullable Standing list(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable Long since,
            CsrfToken token,
            WebRequest request,
            Locale locale) {
        DoorMeeting meeting = door.find(reference);
        if (request.checkNotModified(etag(meeting))) {
            return null;
        }
        DoorList list = door.list(reference, since);
        return new DoorJson.Standing(
                account(),
                token.getToken(),
                meeting.state().name(),
                notice(meeting, locale),
                untilStart(meeting),
                meeting.row().end().plus(AFTERWARDS),
                list.upTo(),
                list.total(),
                list.people().stream().map(person -> json(person, locale)).toList(),
                since == null ? municipalities(reference) : List.of());
    }

    @PutMapping(
            path = "/deur/{reference}/operations/{key}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    DoorJson.Answer carryOut(
            @PathVariable String reference, @PathVariable UUID key, @RequestBody DoorJson.Tap tap, Locale locale) {
        DoorAnswer answer = door.carryOut(reference, key, new DoorTap(action(tap), sensible(tap.at())));
        boolean done = answer.result() == DoorResult.DONE;
        return new DoorJson.Answer(
                answer.result().name(),
                done ? null : texts.of(Message.of("door.refused." + answer.result()), locale),
                Optional.ofNullable(answer.attendance())
                        .flatMap(id -> door.person(reference, id))
                        .map(person -> json(person, locale))
                        .orElse(null));
    }

    @ExceptionHandler
    ResponseEntity<DoorJson.Refusal> refuse(Problem problem, Locale locale) {
        Message why = problem instanceof Problem.Invalid invalid
                ? invalid.errors().getFirst().text()
                : problem.text();
        return refusal(ProblemStatus.of(problem), why, locale);
    }

    @ExceptionHandler
    ResponseEntity<DoorJson.Refusal> refuse(HttpMessageNotReadableException unreadable, Locale locale) {
        return refusal(HttpStatus.BAD_REQUEST, Message.of("door.problem.unreadable"), locale);
    }

    private ResponseEntity<DoorJson.Refusal> refusal(HttpStatus status, Message why, Locale locale) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new DoorJson.Refusal(texts.of(why, locale)));
    }

    private List<DoorJson.Municipality> municipalities(String reference) {
        return door.municipalities(reference).stream()
                .map(row -> new DoorJson.Municipality(row.code().value(), row.name()))
                .toList();
    }

    private @Nullable UUID account() {
        return access.principal().map(Principal::account).orElse(null);
    }

    private static DoorTap.Action action(DoorJson.Tap tap) {
        String what = Objects.requireNonNullElse(tap.what(), "");
        return switch (what) {
            case "present", "absent" -> {
                if (tap.person() == null) {
                    throw new Problem.Invalid("person", "problem.required");
                }
                yield new DoorTap.Mark(tap.person(), what.equals("present"));
            }
            case "walkIn" ->
                new DoorTap.WalkIn(
                        Objects.requireNonNullElse(tap.name(), ""), tap.readKind(), municipality(tap.municipality()));
            default -> throw new Problem.Invalid("what", "problem.required");
        };
    }

    private static @Nullable MunicipalityCode municipality(@Nullable String code) {
        if (code == null) {
            return null;
        }
        if (!MunicipalityCode.isValid(code)) {
            throw new Problem.Invalid("municipality", "problem.required");
        }
        return new MunicipalityCode(code);
    }

    // A phone may think it is any year at all, and the database does not go that far.
    private static @Nullable Instant sensible(@Nullable Instant tapped) {
        return tapped != null
                        && Math.abs(tapped.getEpochSecond())
                                < Duration.ofDays(365L * 1_000).toSeconds()
                ? tapped
                : null;
    }

    private DoorJson.Person json(DoorPerson person, Locale locale) {
        Instant present = person.presentAt();
        return DoorJson.Person.of(person, present == null ? null : Dates.time(present, locale));
    }

    // Rather a second too late than one too early.
    private long untilStart(DoorMeeting meeting) {
        Duration left = Duration.between(clock.instant(), meeting.row().start());
        return left.isNegative() ? 0 : left.toSeconds() + 1;
    }

    private @Nullable String notice(DoorMeeting meeting, Locale locale) {
        Instant start = meeting.row().start();
        Message notice = switch (meeting.state()) {
            case CANCELLED -> Message.of("door.cancelled");
            case CLOSED -> Message.of("door.closed");
            case NOT_BEGUN ->
                AmsterdamTime.dayOf(start).equals(AmsterdamTime.today(clock))
                        ? Message.of("door.later", Dates.time(start, locale))
                        : Message.of("door.laterDay", Dates.moment(start, locale));
            case DONE, GONE -> null;
        };
        return notice == null ? null : texts.of(notice, locale);
    }

    // Another account has another list before it: its own marks are told apart.
    private String etag(DoorMeeting meeting) {
        Object who = account();
        return "\"%d-%d-%d-%s-%s\""
                .formatted(meeting.upTo(), meeting.total(), meeting.row().version(), meeting.state(), who);
    }
}
