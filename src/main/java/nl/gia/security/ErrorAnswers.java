package nl.gia.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.gia.kit.ErrorCode;
import nl.gia.shared.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What went wrong outside Vaadin's pages and the API's calls; nothing of the inside of the program is told. */
@Controller
class ErrorAnswers implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final ApiProblems problems;
    private final PlainPage page;

    ErrorAnswers(ApiProblems problems, PlainPage page) {
        this.problems = problems;
        this.page = page;
    }

    @RequestMapping("${server.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        HttpStatus status = status(request);
        Message text = text(status, request);
        String path = path(request);
        if (path.startsWith(request.getContextPath() + Api.ROOT)) {
            problems.write(path, response, status, text);
        } else {
            page.write(request.getContextPath(), response, status, text, locale);
        }
    }

    // Whoever opens this address itself finds nothing here.
    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus known = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static Message text(HttpStatus status, HttpServletRequest request) {
        if (status.is5xxServerError()) {
            String code = ErrorCode.create();
            LOG.error("Unexpected error, code {}", code, failure(request));
            return Message.of("problem.unexpected", code);
        }
        return switch (status) {
            case NOT_FOUND -> Message.of("problem.notFound");
            case UNAUTHORIZED, FORBIDDEN -> Message.of("problem.notAllowed");
            default -> Message.of("problem.unreadable");
        };
    }

    private static @Nullable Throwable failure(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "";
    }
}
