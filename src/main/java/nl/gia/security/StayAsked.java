package nl.gia.security;

import jakarta.servlet.http.HttpServletRequest;

/** Whether somebody asked to stay logged in; the session remembers it from the first step to the second. */
public final class StayAsked {

    /** Of the box in the form. */
    public static final String NAME = "blijven";

    private static final String ATTRIBUTE = StayAsked.class.getName();

    private StayAsked() {}

    static void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, isTicked(request));
    }

    static boolean take(HttpServletRequest request) {
        boolean before = Boolean.TRUE.equals(request.getSession().getAttribute(ATTRIBUTE));
        request.getSession().removeAttribute(ATTRIBUTE);
        return before || isTicked(request);
    }

    private static boolean isTicked(HttpServletRequest request) {
        return request.getParameter(NAME) != null;
    }
}
