package nl.gia.shared;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** The address of a page that a browser opens; also of a host whose name has letters beyond ASCII. */
public final class WebAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    public static boolean isValid(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            String authority = uri.getRawAuthority();
            return scheme != null
                    && authority != null
                    && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    && new URI(scheme + "://" + IDN.toASCII(authority)).getHost() != null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return false;
        }
    }
}
