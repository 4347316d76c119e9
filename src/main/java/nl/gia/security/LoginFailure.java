package nl.gia.security;

import jakarta.servlet.ServletException;
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

/** Back to the page of the form, which says why; or on to the second step. */
@Component
class LoginFailure implements AuthenticationFailureHandler, AccessDeniedHandler {

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        TypedAddress.keep(request);
        lead(request, response, LoginPage.URL, failure);
    }

    AuthenticationFailureHandler backTo(LogInWay way) {
        return (request, response, failure) -> lead(request, response, "/" + way.page(request), failure);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (isLogIn(request.getServletPath()) && denied instanceof CsrfException) {
            TypedAddress.keep(request);
            go(request, response, LoginPage.URL + "?" + LoginPage.AGAIN);
        } else {
            otherwise.handle(request, response, denied);
        }
    }

    private static boolean isLogIn(String path) {
        return path.equals(LoginPage.POST_URL) || path.startsWith(LoginPage.POST_URL + "/");
    }

    private static void lead(
            HttpServletRequest request, HttpServletResponse response, String page, AuthenticationException failure)
            throws IOException {
        switch (failure) {
            case SecondStepAsked asked -> {
                asked.halfway().begin(request);
                StayAsked.keep(request);
                go(request, response, "/" + LoginPage.SECOND_STEP);
            }
            case TooManyAttempts many -> go(request, response, page + "?" + LoginPage.WAIT + "=" + many.seconds());
            case Refused refused -> go(request, response, page + "?" + refused.why());
            case TooLate late -> go(request, response, LoginPage.URL + "?" + LoginPage.AGAIN);
            default -> go(request, response, page + "?" + LoginPage.WRONG);
        }
    }

    private static void go(HttpServletRequest request, HttpServletResponse response, String where) throws IOException {
        response.sendRedirect(request.getContextPath() + where);
    }
}
