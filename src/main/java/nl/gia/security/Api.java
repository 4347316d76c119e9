package nl.gia.security;

import jakarta.servlet.http.HttpServletRequest;

/** What is the same for every call of the JSON API, also for those that do not reach it. */
public final class Api {

    public static final String VERSION = "1.0.0";
    public static final String ROOT = "/api/";
    public static final String V1 = "/api/v1";
    public static final String DOCUMENT = V1 + "/openapi.json";

    private Api() {}

    public static boolean isAsked(HttpServletRequest request) {
        // Also without its last stroke.
        return (request.getRequestURI() + "/").startsWith(request.getContextPath() + ROOT);
    }
}
