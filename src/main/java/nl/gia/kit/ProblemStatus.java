package nl.gia.kit;

import nl.gia.shared.Problem;
import org.springframework.http.HttpStatus;

/** With which status a problem is told over HTTP. */
public final class ProblemStatus {

    private ProblemStatus() {}

    public static HttpStatus of(Problem problem) {
        return switch (problem) {
            case Problem.NotFound missing -> HttpStatus.NOT_FOUND;
            case Problem.NotAllowed forbidden -> HttpStatus.FORBIDDEN;
            case Problem.Conflict conflict -> HttpStatus.CONFLICT;
            case Problem.Invalid invalid -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
