package nl.gia.security;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What people see: only for who is logged in, unless it is named here. */
@Configuration
@EnableMethodSecurity
class BrowserSecurity {

    private static final String[] PUBLIC = {"/styles.css", "/css/**", "/icons/**", "/passkey.js", SecurityTxt.PATH};
    private static final String[] CALENDARS = {"/calendar.ics", "/calendar/*.ics", "/calendar/mijn/*.ics"};
    private static final String HEALTH = "/actuator/health";

    /** The script of a plain page asks for JSON: it is told that nobody is logged in, and led nowhere. */
    private static final RequestMatcher BY_SCRIPT =
            new RequestHeaderRequestMatcher(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);

    @Bean
    @Order(2)
    SecurityFilterChain actuator(HttpSecurity http) {
        return ApiSecurity.stateless(http.securityMatcher("/actuator/**"))
                .headers(headers -> headers.defaultsDisabled().cacheControl(withDefaults()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HEALTH, HEALTH + "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .build();
    }

    /** Programs subscribe to these: nobody logs in, and nothing is remembered of who asks. */
    @Bean
    @Order(3)
    SecurityFilterChain calendars(HttpSecurity http) {
        return ApiSecurity.stateless(http.securityMatcher(CALENDARS))
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain browser(
            HttpSecurity http,
            LoginSuccess success,
            LoginFailure failure,
            LogInWays otherWays,
            ObjectProvider<LogoutHandler> alsoAtLogOut,
            Clock clock,
            @Value("${gia.session-lifetime}") Duration longest) {
        SessionLifetime lifetime = new SessionLifetime(longest, clock);
        http.setSharedObject(RequestCache.class, askedPages());
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, success);
        return http.headers(headers -> headers.defaultsDisabled().cacheControl(withDefaults()))
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    requests.requestMatchers(PUBLIC).permitAll();
                })
                .formLogin(form -> form.loginPage(LoginPage.URL)
                        .loginProcessingUrl(LoginPage.POST_URL)
                        .failureHandler(failure))
                .exceptionHandling(refused -> refused.accessDeniedHandler(failure)
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), BY_SCRIPT))
                .with(otherWays, withDefaults())
                .addFilterBefore(lifetime, SecurityContextHolderFilter.class)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
                    vaadin.loginView(LoginPage.URL, LoginPage.URL).anyRequest(AuthorizedUrl::authenticated);
                    alsoAtLogOut.forEach(vaadin::addLogoutHandler);
                })
                .build();
    }

    @SuppressWarnings("NullAway") // null is how it is switched off
    private static RequestCache askedPages() {
        HttpSessionRequestCache pages = new HttpSessionRequestCache();
        // Otherwise every page one is led back to has a "continue" in its address.
        pages.setMatchingRequestParameterName(null);
        pages.setRequestMatcher(new NegatedRequestMatcher(BY_SCRIPT));
        return pages;
    }
}
