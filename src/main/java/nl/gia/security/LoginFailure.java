package nl.gia.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Back to the log-in page, which says why. */
@Component
class LoginFailure implements AuthenticationFailureHandler, AccessDeniedHandler {

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        back(
                request,
                response,
                failure instanceof TooManyAttempts many ? LoginPage.WAIT + "=" + many.seconds() : LoginPage.WRONG);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, jakarta.servlet.ServletException {
        boolean isLogin = request.getServletPath().equals(LoginPage.POST_URL);
        if (isLogin && denied instanceof CsrfException) {
            back(request, response, LoginPage.AGAIN);
        } else {
            otherwise.handle(request, response, denied);
        }
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        response.sendRedirect(request.getContextPath() + LoginPage.URL + "?" + why);
    }
}
