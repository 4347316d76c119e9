package nl.gia.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.gia.kit.Languages;
import nl.gia.kit.Texts;
import nl.gia.shared.Message;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the API answers before a call has reached it, in the form of all its problems. */
@Component
class ApiProblems {

    private final Texts texts;
    private final JsonMapper json;

    ApiProblems(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    void unauthenticated(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(request.getRequestURI(), response, HttpStatus.UNAUTHORIZED, Message.of("problem.unauthenticated"));
    }

    void notAllowed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request.getRequestURI(), response, HttpStatus.FORBIDDEN, Message.of("problem.notAllowed"));
    }

    /** Still that nobody is known by this token: whoever tries many learns no more than that, and when to come back. */
    void slowedDown(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        Message detail = Message.of("problem.tooManyAttempts", seconds);
        write(request.getRequestURI(), response, HttpStatus.UNAUTHORIZED, detail);
    }

    void write(String path, HttpServletResponse response, HttpStatus status, Message detail) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", say(Message.of("problem.title." + status.value())));
        problem.put("status", status.value());
        problem.put("detail", say(detail));
        problem.put("instance", path);
        response.setStatus(status.value());
        response.setHeader("API-Version", Api.VERSION);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Languages.ENGLISH.getLanguage());
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    private String say(Message message) {
        return texts.of(message, Languages.ENGLISH);
    }
}
