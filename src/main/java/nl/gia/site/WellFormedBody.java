package nl.gia.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import nl.gia.shared.FieldErrors;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** A body is JSON from its first byte to its last before its values are looked at: else what is told depends on what is met first. */
@ControllerAdvice
class WellFormedBody extends RequestBodyAdviceAdapter {

    private static final int LONGEST_NUMBER = 1_000;

    // However long a number is, it is JSON.
    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

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
            check(parser);
        } catch (JacksonException malformed) {
            throw new HttpMessageNotReadableException("malformed", malformed, message);
        }
        return read;
    }

    private static void check(JsonParser parser) {
        FieldErrors errors = new FieldErrors();
        int values = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (parser.streamReadContext().inRoot() && ++values > 1) {
                throw new StreamReadException(parser, "more than one value");
            }
            if (token.isNumeric() && parser.getStringLength() > LONGEST_NUMBER) {
                errors.add(field(parser.streamReadContext()), "site.problem.longNumber");
            }
        }
        errors.throwIfAny();
    }

    private static String field(TokenStreamContext context) {
        if (context.inRoot()) {
            return UnreadableBody.WHOLE;
        }
        TokenStreamContext parent = context.getParent();
        String above = parent.inRoot() ? "" : field(parent);
        if (context.inArray()) {
            return above + "[" + context.getCurrentIndex() + "]";
        }
        return above.isEmpty() ? context.currentName() : above + "." + context.currentName();
    }
}
