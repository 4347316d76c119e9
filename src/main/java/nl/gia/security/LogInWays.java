package nl.gia.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** Puts the other ways in beside that of the password, with all that a log-in brings: a new session, a line in the audit log, the page asked for. */
@Component
class LogInWays extends AbstractHttpConfigurer<LogInWays, HttpSecurity> {

    private final List<LogInWay> ways;
    private final LoginSuccess success;
    private final LoginFailure failure;

    LogInWays(List<LogInWay> ways, LoginSuccess success, LoginFailure failure) {
        this.ways = ways;
        this.success = success;
        this.failure = failure;
    }

    @Override
    public void configure(HttpSecurity http) {
        for (LogInWay way : ways) {
            Door door = new Door(way);
            door.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            door.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
            door.setAuthenticationSuccessHandler(success);
            door.setAuthenticationFailureHandler(failure.backTo(way));
            http.addFilterAfter(door, UsernamePasswordAuthenticationFilter.class);
        }
    }

    private static final class Door extends AbstractAuthenticationProcessingFilter {

        private final LogInWay way;

        Door(LogInWay way) {
            super(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, way.url()), unasked -> unasked);
            this.way = way;
        }

        @Override
        public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
            return way.enter(request);
        }
    }
}
