package nl.gia.meetings.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.gia.meetings.calendar.FileAddress;
import nl.gia.meetings.calendar.MeetingFiles;
import nl.gia.security.SiteAddress;
import nl.gia.shared.Problem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FileDownload {

    private final MeetingFiles files;
    private final SiteAddress site;

    FileDownload(MeetingFiles files, SiteAddress site) {
        this.files = files;
        this.site = site;
    }

    @GetMapping(FileAddress.PATH)
    ResponseEntity<byte[]> one(@PathVariable String reference, HttpServletRequest request, Locale locale) {
        byte[] file = files.of(reference, site.of(request), locale);
        // A reference holds nothing that a name of a file cannot.
        ContentDisposition kept =
                ContentDisposition.attachment().filename(reference + ".ics").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .contentType(CalendarMedia.TYPE)
                .body(file);
    }

    @ExceptionHandler
    void refuse(Problem.NotFound missing, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
