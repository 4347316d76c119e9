package nl.gia.site;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.gia.attendance.SeatsTaken;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.Meetings;
import nl.gia.meetings.PublicMeetings;
import nl.gia.security.Action;
import nl.gia.security.Api;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Tag(name = "Meetings")
@RestController
@RequestMapping("/api/v1/meetings")
class MeetingsApi {

    private final Meetings meetings;
    private final PublicMeetings open;
    private final SeatsTaken seats;
    private final JsonMapper json;
    private final MeetingRights rights;

    MeetingsApi(Meetings meetings, PublicMeetings open, SeatsTaken seats, JsonMapper json, MeetingRights rights) {
        this.meetings = meetings;
        this.open = open;
        this.seats = seats;
        this.json = json;
        this.rights = rights;
    }

    record MeetingList(long total, List<MeetingJson.Item> items) {}

    record Reason(@Nullable String reason) {}

    @Operation(
            summary = "Meetings, ordered by start, then reference",
            description = "Without a token those published or later and the cancelled, of public programmes.")
    @GetMapping
    MeetingList all(@ParameterObject @ModelAttribute MeetingQuery query) {
        Page<MeetingRow> page = open.search(query.filter(), query.pageRequest());
        Map<MeetingId, Integer> taken =
                seats.at(page.stream().map(MeetingRow::id).toList());
        return new MeetingList(
                page.getTotalElements(),
                page.stream()
                        .map(row -> MeetingJson.Item.of(row, taken.getOrDefault(row.id(), 0)))
                        .toList());
    }

    @GetMapping("/{reference}")
    MeetingJson one(@PathVariable String reference) {
        return json(open.find(reference).orElseThrow(Problem.NotFound::new));
    }

    @Operation(summary = "Plan a meeting, as a draft")
    @PostMapping
    ResponseEntity<MeetingJson> plan(@RequestBody MeetingBody body) {
        MeetingDetails planned = meetings.plan(body.plan());
        URI location = URI.create(Api.V1 + "/meetings/" + planned.row().reference());
        return ResponseEntity.created(location).body(json(planned));
    }

    @Operation(summary = "Change what is named, and leave the rest; carries the version it changes")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = MeetingBody.class)))
    @PatchMapping("/{reference}")
    MeetingJson change(
            @PathVariable String reference,
            @RequestBody ObjectNode changes,
            @Parameter(hidden = true) HttpServletRequest request) {
        MeetingDetails now = meetings.find(reference).orElseThrow(Problem.NotFound::new);
        ObjectNode laidOver = json.valueToTree(MeetingBody.of(now));
        laidOver.setAll(changes);
        return json(meetings.change(reference, read(laidOver, request).change(now)));
    }

    @PostMapping("/{reference}/publish")
    MeetingJson publish(@PathVariable String reference) {
        return json(meetings.publish(reference));
    }

    @PostMapping("/{reference}/cancel")
    MeetingJson cancel(@PathVariable String reference, @RequestBody(required = false) @Nullable Reason body) {
        return json(meetings.cancel(reference, body == null ? null : body.reason()));
    }

    @Operation(summary = "Close a held meeting; without a report it needs a reason")
    @PostMapping("/{reference}/close")
    MeetingJson close(@PathVariable String reference, @RequestBody(required = false) @Nullable Reason body) {
        return json(meetings.close(reference, body == null ? null : body.reason()));
    }

    private MeetingBody read(ObjectNode body, HttpServletRequest request) {
        try {
            return json.treeToValue(body, MeetingBody.class);
        } catch (JacksonException wrong) {
            throw new HttpMessageNotReadableException("wrong value", wrong, new ServletServerHttpRequest(request));
        }
    }

    private MeetingJson json(MeetingDetails meeting) {
        MeetingId id = meeting.row().id();
        boolean all = rights.may(Action.READ_DRAFTS, meeting.row());
        return MeetingJson.of(meeting, seats.at(List.of(id)).getOrDefault(id, 0), all);
    }
}
