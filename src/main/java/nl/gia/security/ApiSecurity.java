package nl.gia.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.gia.security.secrets.Throttle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The API: tokens, and nothing that a browser would send by itself. */
@Configuration
class ApiSecurity {

    private static final int FREE_FAILURES = 10;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int MOST_ADDRESSES = 10_000;
    private static final String[] PUBLIC = {Api.V1 + "/meetings", Api.V1 + "/meetings/{reference}", Api.DOCUMENT};

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, List<TokenBook> tokens, ApiProblems problems, Clock clock) {
        Throttle throttle = new Throttle(clock, FREE_FAILURES, LONGEST_WAIT, MOST_ADDRESSES);
        return stateless(http.securityMatcher("/api/**"))
                .headers(headers -> headers.defaultsDisabled()
                        .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "private, no-cache")))
                .authorizeHttpRequests(ApiSecurity::open)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, e) -> problems.unauthenticated(request, response))
                        .accessDeniedHandler((request, response, e) -> problems.notAllowed(request, response)))
                .addFilterBefore(new BearerToken(tokens, throttle, problems), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry calls) {
        calls.requestMatchers(HttpMethod.GET, PUBLIC).permitAll();
        calls.requestMatchers(HttpMethod.HEAD, PUBLIC).permitAll();
        // What a browser asks before a page elsewhere may read the document.
        calls.requestMatchers(HttpMethod.OPTIONS, Api.DOCUMENT).permitAll();
        calls.anyRequest().authenticated();
    }

    static HttpSecurity stateless(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}
