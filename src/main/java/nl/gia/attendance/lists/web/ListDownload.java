package nl.gia.attendance.lists.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.gia.attendance.lists.AttendanceLists;
import nl.gia.attendance.lists.ListAddress;
import nl.gia.attendance.lists.ListFile;
import nl.gia.shared.Problem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists and badges, always to be kept and never to be shown in the page's own place. */
@RestController
class ListDownload {

    private final AttendanceLists lists;

    ListDownload(AttendanceLists lists) {
        this.lists = lists;
    }

    @GetMapping(ListAddress.LIST)
    ResponseEntity<byte[]> list(@PathVariable String reference, Locale locale) {
        return answer(lists.list(reference, locale));
    }

    @GetMapping(ListAddress.SHEET)
    ResponseEntity<byte[]> sheet(@PathVariable String reference, Locale locale) {
        return answer(lists.sheet(reference, locale));
    }

    @GetMapping(ListAddress.BADGES)
    ResponseEntity<byte[]> badges(
            @PathVariable String reference, @RequestParam(defaultValue = "") String wie, Locale locale) {
        return answer(lists.badges(reference, wie.equals(ListAddress.EXPECTED), locale));
    }

    private static ResponseEntity<byte[]> answer(ListFile file) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.content());
    }

    @ExceptionHandler
    void refuse(Problem problem, HttpServletResponse response) throws IOException {
        HttpStatus status = switch (problem) {
            case Problem.NotFound missing -> HttpStatus.NOT_FOUND;
            case Problem.NotAllowed forbidden -> HttpStatus.FORBIDDEN;
            case Problem.Conflict conflict -> HttpStatus.CONFLICT;
            case Problem.Invalid invalid -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        response.sendError(status.value());
    }
}
