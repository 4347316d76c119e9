package nl.gia.attendance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.gia.attendance.PresenceCount;
import nl.gia.attendance.PresenceEntry;
import nl.gia.attendance.PresenceList;
import nl.gia.shared.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Meetings")
@RestController
class PresenceApi {

    private final PresenceList presence;

    PresenceApi(PresenceList presence) {
        this.presence = presence;
    }

    @Operation(
            summary = "Note who was present; repeatable",
            description = "Each entry names a person by email or registration; a walk-in by name. All or nothing.")
    @PutMapping("/api/v1/meetings/{reference}/presence")
    PresenceCount note(@PathVariable String reference, @RequestBody List<@Nullable PresenceEntry> entries) {
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < entries.size(); i++) {
            errors.check(entries.get(i) != null, "[" + i + "]", "problem.required");
        }
        errors.throwIfAny();
        return presence.note(reference, List.copyOf(entries));
    }
}
