package nl.gia.calls.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.gia.calls.CallExport;
import nl.gia.calls.CallQuery;
import nl.gia.kit.ProblemStatus;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.RegionDetails;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The call list as one looks at it, to be kept. */
@RestController
class CallDownload {

    private final CallExport export;
    private final Programmes programmes;

    CallDownload(CallExport export, Programmes programmes) {
        this.export = export;
        this.programmes = programmes;
    }

    @GetMapping("/bellijst/{programme}/bellijst.xlsx")
    ResponseEntity<byte[]> sheet(
            @PathVariable String programme, @RequestParam Map<String, String> query, Locale locale) {
        ProgrammeDetails details = programmes.find(programme).orElseThrow(Problem.NotFound::new);
        RegionId region = region(details, query.get(CallQuery.REGION));
        return export.sheet(programme, CallQuery.period(query), CallQuery.filter(query, region), locale)
                .answer();
    }

    private static @Nullable RegionId region(ProgrammeDetails programme, @Nullable String name) {
        return Optional.ofNullable(name)
                .filter(asked -> !asked.isBlank())
                .map(asked -> programme.region(asked).map(RegionDetails::id).orElseThrow(Problem.NotFound::new))
                .orElse(null);
    }

    @ExceptionHandler
    void refuse(Problem problem, HttpServletResponse response) throws IOException {
        response.sendError(ProblemStatus.of(problem).value());
    }
}
