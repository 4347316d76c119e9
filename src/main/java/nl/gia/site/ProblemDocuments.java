package nl.gia.site;

import java.util.List;
import nl.gia.kit.Languages;
import nl.gia.kit.Texts;
import nl.gia.shared.ImportFailed;
import nl.gia.shared.Message;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;

/** Writes problem documents (RFC 9457), in English: the language of the API. */
@Component
class ProblemDocuments {

    record FieldProblem(String field, String message) {}

    record LineProblem(int line, @Nullable String column, String message) {}

    private final Texts texts;

    ProblemDocuments(Texts texts) {
        this.texts = texts;
    }

    ResponseEntity<ProblemDetail> of(HttpStatusCode status, Message detail) {
        return answer(problem(status, detail), new HttpHeaders());
    }

    /** One of Spring's own, with its headers such as Allow, but in our words. */
    ResponseEntity<ProblemDetail> of(ErrorResponse known) {
        Message detail = Message.of("site.problem." + known.getStatusCode().value());
        boolean hasWords = texts.has(detail.key(), Languages.ENGLISH);
        Message words = hasWords ? detail : Message.of("site.problem.query");
        return answer(problem(known.getStatusCode(), words), known.getHeaders());
    }

    ResponseEntity<ProblemDetail> invalid(HttpStatusCode status, List<Problem.FieldError> errors) {
        ProblemDetail problem = problem(status, Message.of("site.problem.invalid"));
        problem.setProperty(
                "errors",
                errors.stream()
                        .map(error -> new FieldProblem(error.field(), say(error.text())))
                        .toList());
        return answer(problem, new HttpHeaders());
    }

    ResponseEntity<ProblemDetail> importFailed(ImportFailed file) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, Message.of("site.problem.import"));
        problem.setProperty("rows", file.rows());
        problem.setProperty(
                "errors",
                file.errors().stream()
                        .map(error -> new LineProblem(error.line(), error.column(), say(error.text())))
                        .toList());
        return answer(problem, new HttpHeaders());
    }

    private ProblemDetail problem(HttpStatusCode status, Message detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, say(detail));
        problem.setTitle(say(Message.of("problem.title." + status.value())));
        return problem;
    }

    // The type is preset: otherwise who accepts application/json only would get that.
    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .header(HttpHeaders.CONTENT_LANGUAGE, Languages.ENGLISH.getLanguage())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private String say(Message message) {
        return texts.of(message, Languages.ENGLISH);
    }
}
