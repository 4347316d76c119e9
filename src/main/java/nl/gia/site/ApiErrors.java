package nl.gia.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.gia.kit.ErrorCode;
import nl.gia.security.Api;
import nl.gia.shared.ImportFailed;
import nl.gia.shared.Message;
import nl.gia.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

/** What went wrong in the API, as a problem document. Nothing of the inside of the program is told. */
@RestControllerAdvice
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final ProblemDocuments documents;

    ApiErrors(ProblemDocuments documents) {
        this.documents = documents;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Exception failure, HttpServletRequest request) throws Exception {
        if (!Api.isAsked(request)) {
            throw failure;
        }
        if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof BoundedRequest.TooLarge) {
            return documents.of(HttpStatus.CONTENT_TOO_LARGE, Message.of("site.problem.tooLarge"));
        }
        return switch (failure) {
            case Problem problem -> refused(problem, request);
            case ImportFailed file -> documents.importFailed(file);
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            // Whether it is a 401 or a 403 only the security chain can tell.
            case AccessDeniedException denied -> throw denied;
            case EmptyBody.Missing empty -> documents.of(HttpStatus.BAD_REQUEST, Message.of("site.problem.malformed"));
            case BadQuery query -> documents.of(HttpStatus.BAD_REQUEST, Message.of("site.problem.query"));
            case TypeMismatchException query -> documents.of(HttpStatus.BAD_REQUEST, Message.of("site.problem.query"));
            case MultipartException form ->
                documents.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Message.of("site.problem.415"));
            case ErrorResponse known when known.getStatusCode().is4xxClientError() -> documents.of(known);
            case ConcurrencyFailureException late ->
                documents.of(HttpStatus.CONFLICT, Message.of("problem.changedMeanwhile"));
            case DataIntegrityViolationException taken ->
                documents.of(HttpStatus.CONFLICT, Message.of("problem.conflict"));
            default -> unexpected(failure);
        };
    }

    private ResponseEntity<ProblemDetail> refused(Problem problem, HttpServletRequest request) {
        return switch (problem) {
            case Problem.NotFound missing -> documents.of(HttpStatus.NOT_FOUND, missing.text());
            case Problem.NotAllowed forbidden -> documents.of(HttpStatus.FORBIDDEN, forbidden.text());
            case Problem.Conflict conflict -> documents.of(HttpStatus.CONFLICT, conflict.text());
            case Problem.Invalid invalid -> documents.invalid(statusOfInvalid(request), invalid.errors());
        };
    }

    // What is asked of a GET stands in its query.
    private static HttpStatus statusOfInvalid(HttpServletRequest request) {
        boolean hasBody = !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod());
        return hasBody ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.BAD_REQUEST;
    }

    private ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        return UnreadableBody.wrongValue(unreadable)
                .map(error -> documents.invalid(HttpStatus.UNPROCESSABLE_CONTENT, List.of(error)))
                .orElseGet(() -> documents.of(HttpStatus.BAD_REQUEST, Message.of("site.problem.malformed")));
    }

    private ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        String code = ErrorCode.create();
        LOG.error("Unexpected error in the API, code {}", code, failure);
        return documents.of(HttpStatus.INTERNAL_SERVER_ERROR, Message.of("problem.unexpected", code));
    }
}
