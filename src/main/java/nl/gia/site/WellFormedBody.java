package nl.gia.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** A body is JSON from its first byte to its last before its values are looked at: else what is told depends on what is met first. */
@ControllerAdvice
class WellFormedBody extends RequestBodyAdviceAdapter {

    private final JsonMapper json;

    WellFormedBody(JsonMapper json) {
        this.json = json;
    }

    private record Read(HttpHeaders headers, byte[] bytes) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        Read read = new Read(message.getHeaders(), message.getBody().readAllBytes());
        try (JsonParser parser = json.createParser(read.bytes())) {
            requireOneValue(parser);
        } catch (JacksonException malformed) {
            throw new HttpMessageNotReadableException("malformed", malformed, message);
        }
        return read;
    }

    private static void requireOneValue(JsonParser parser) {
        parser.nextToken();
        parser.skipChildren();
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "more than one value");
        }
    }
}
