package nl.gia.shell.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the results. */
final class SearchAddress {

    static final String PATH = "zoeken";
    static final String TYPED = "q";
    static final String KIND = "soort";
    static final String PAGE = "pagina";

    private SearchAddress() {}

    static String all(String typed) {
        return PATH + "?" + TYPED + "=" + encoded(typed);
    }

    static String ofKind(String typed, String kind) {
        return all(typed) + "&" + KIND + "=" + encoded(kind);
    }

    /** @param page from 1 */
    static String ofKind(String typed, String kind, int page) {
        return page == 1 ? ofKind(typed, kind) : ofKind(typed, kind) + "&" + PAGE + "=" + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
