package nl.gia.attendance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import nl.gia.attendance.AttendanceImport;
import nl.gia.shared.ImportResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Imports")
@RestController
class AttendanceImportApi {

    private final AttendanceImport imports;

    AttendanceImportApi(AttendanceImport imports) {
        this.imports = imports;
    }

    @Operation(
            summary = "Attendance lists from a file; all or nothing",
            description =
                    "Columns: meeting, name, email, municipality, kind, present and, when wished, organisation, function")
    @RequestBody(required = true, content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @PostMapping(path = "/api/v1/programmes/{slug}/imports/attendance", consumes = "text/csv")
    ImportResult load(
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(hidden = true) InputStream file) {
        return imports.run(slug, file, dryRun);
    }
}
