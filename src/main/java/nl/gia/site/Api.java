package nl.gia.site;

import jakarta.servlet.http.HttpServletRequest;

/** What is the same for every call of the JSON API. */
final class Api {

    static final String VERSION = "1.0.0";
    static final String ROOT = "/api/";
    static final String V1 = "/api/v1";
    static final String DOCUMENT = V1 + "/openapi.json";

    private Api() {}

    static boolean isAsked(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + ROOT);
    }
}
