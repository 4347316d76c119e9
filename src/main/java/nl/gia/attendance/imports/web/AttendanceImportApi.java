package nl.gia.attendance.imports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import nl.gia.attendance.imports.AttendanceImport;
import nl.gia.shared.ImportResult;
import nl.gia.shared.files.ImportFormat;
import nl.gia.shared.files.ImportSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
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
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = ImportFormat.XLSX_TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    @PostMapping(
            path = "/api/v1/programmes/{slug}/imports/attendance",
            consumes = {"text/csv", ImportFormat.XLSX_TYPE})
    ImportResult load(
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
            @Parameter(hidden = true) InputStream file) {
        return imports.run(slug, new ImportSource(file, ImportFormat.ofType(type)), dryRun);
    }
}
