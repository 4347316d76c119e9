package nl.gia.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import nl.gia.security.Api;
import nl.gia.shared.Problem;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.util.ClassUtils;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

@Configuration
class ApiConfiguration implements WebMvcConfigurer {

    /** After the controllers and before Vaadin, which takes every other path there is. */
    private static final int BEFORE_VAADIN = 1000;

    /** An unknown path of the API. */
    @Bean
    SimpleUrlHandlerMapping nothingElseUnderTheApi() {
        HandlerMethod nothing = new HandlerMethod(new UnknownPath(), UnknownPath.REFUSE);
        return new SimpleUrlHandlerMapping(Map.of(Api.ROOT + "**", nothing), BEFORE_VAADIN);
    }

    /** Who has the list already gets 304, also who asks for no more than its head. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        var filter = new FilterRegistrationBean<ShallowEtagHeaderFilter>(new EtagsOfReading());
        filter.addUrlPatterns(Api.V1 + "/meetings", Api.V1 + "/meetings/*");
        return filter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new VisibleQuery()).addPathPatterns(Api.ROOT + "**");
        interceptors.addInterceptor(new PlainDryRun()).addPathPatterns(Api.ROOT + "**");
    }

    /** As in bodies, days are read in one form only; years of five digits and more the database cannot compare. */
    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverter(String.class, LocalDate.class, StrictJson::day);
    }

    /** JSON and nothing else, also where a library brings other languages along. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(
                all -> all.removeIf(one -> one.getSupportedMediaTypes().contains(MediaType.APPLICATION_YAML)));
    }

    @Override
    public void addCorsMappings(CorsRegistry cors) {
        cors.addMapping(Api.DOCUMENT).allowedOrigins("*").allowedMethods("GET");
    }

    private static final class EtagsOfReading extends ShallowEtagHeaderFilter {

        @Override
        protected boolean isEligibleForEtag(
                HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
            boolean isHead = HttpMethod.HEAD.matches(request.getMethod());
            return isHead && status == HttpStatus.OK.value()
                    || super.isEligibleForEtag(request, response, status, body);
        }
    }

    // A method as of a controller: of any other kind of handler the exceptions are not made problem documents.
    private static final class UnknownPath {

        private static final Method REFUSE = ClassUtils.getMethod(UnknownPath.class, "refuse");

        @SuppressWarnings("unused")
        public void refuse() {
            throw new Problem.NotFound();
        }
    }

    private static final class VisibleQuery implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            boolean visible = request.getParameterMap().values().stream()
                    .flatMap(Arrays::stream)
                    .allMatch(StrictJson::isVisible);
            if (!visible) {
                throw new BadQuery();
            }
            return true;
        }
    }

    /** Spring takes a blank for no and a 1 for yes: a file would be stored by who meant to try it. */
    private static final class PlainDryRun implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            String[] asked = request.getParameterValues("dryRun");
            if (asked != null && (asked.length > 1 || !asked[0].matches("(?i)true|false"))) {
                throw new BadQuery();
            }
            return true;
        }
    }
}
