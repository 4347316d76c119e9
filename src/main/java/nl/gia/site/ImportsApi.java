package nl.gia.site;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.gia.attendance.imports.AttendanceImport;
import nl.gia.meetings.MeetingImport;
import nl.gia.security.Api;
import nl.gia.shared.ImportResult;
import nl.gia.shared.files.ImportFormat;
import nl.gia.shared.files.ImportSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files that come in by the API. */
@Tag(name = "Imports")
@RestController
@RequestMapping(
        path = Api.V1 + "/programmes/{slug}/imports",
        consumes = {ImportsApi.CSV, ImportFormat.XLSX_TYPE})
class ImportsApi {

    static final String CSV = "text/csv";

    @Retention(RetentionPolicy.RUNTIME)
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                @Content(mediaType = ImportFormat.XLSX_TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    @interface FileBody {}

    private final MeetingImport meetings;
    private final AttendanceImport attendance;

    ImportsApi(MeetingImport meetings, AttendanceImport attendance) {
        this.meetings = meetings;
        this.attendance = attendance;
    }

    @Operation(
            summary = "Meetings from a file, as drafts; all or nothing",
            description = "Columns: reference, title, region, date, start, end, place, themes (separated by |), format")
    @FileBody
    @PostMapping("/meetings")
    ImportResult loadMeetings(
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
            @Parameter(hidden = true) InputStream file) {
        return meetings.run(slug, source(type, file), dryRun);
    }

    @Operation(
            summary = "Attendance lists from a file; all or nothing",
            description =
                    "Columns: meeting, name, email, municipality, kind, present and, when wished, organisation, function")
    @FileBody
    @PostMapping("/attendance")
    ImportResult loadAttendance(
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
            @Parameter(hidden = true) InputStream file) {
        return attendance.run(slug, source(type, file), dryRun);
    }

    private static ImportSource source(String type, InputStream file) {
        return new ImportSource(file, ImportFormat.ofType(type));
    }
}
