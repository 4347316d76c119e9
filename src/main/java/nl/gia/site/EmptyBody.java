package nl.gia.site;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** No bytes at all are no JSON, unlike the literal null. */
@ControllerAdvice
class EmptyBody extends RequestBodyAdviceAdapter {

    static class Missing extends RuntimeException {}

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object handleEmptyBody(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        RequestBody asked = parameter.getParameterAnnotation(RequestBody.class);
        if (asked != null && asked.required()) {
            throw new Missing();
        }
        return body;
    }
}
