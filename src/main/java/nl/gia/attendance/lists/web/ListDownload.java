package nl.gia.attendance.lists.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.gia.attendance.lists.AttendanceLists;
import nl.gia.attendance.lists.ListAddress;
import nl.gia.kit.ProblemStatus;
import nl.gia.shared.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists and badges. */
@RestController
class ListDownload {

    private final AttendanceLists lists;

    ListDownload(AttendanceLists lists) {
        this.lists = lists;
    }

    @GetMapping(ListAddress.LIST)
    ResponseEntity<byte[]> list(@PathVariable String reference, Locale locale) {
        return lists.list(reference, locale).answer();
    }

    @GetMapping(ListAddress.SHEET)
    ResponseEntity<byte[]> sheet(@PathVariable String reference, Locale locale) {
        return lists.sheet(reference, locale).answer();
    }

    @GetMapping(ListAddress.BADGES)
    ResponseEntity<byte[]> badges(
            @PathVariable String reference, @RequestParam(defaultValue = "") String wie, Locale locale) {
        return lists.badges(reference, wie.equals(ListAddress.EXPECTED), locale).answer();
    }

    @ExceptionHandler
    void refuse(Problem problem, HttpServletResponse response) throws IOException {
        response.sendError(ProblemStatus.of(problem).value());
    }
}
