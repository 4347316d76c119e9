package nl.gia.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import nl.gia.shared.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where this site is found: as the settings say, else as whoever asks has found it. */
@Component
public class SiteAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Optional<URI> given;

    SiteAddress(@Value("${gia.base-url}") String given) {
        this.given = given.isEmpty() ? Optional.empty() : Optional.of(checked(given));
    }

    /** With its path, and without a slash at the end: {@code https://gia.example.nl}. */
    public URI of(HttpServletRequest request) {
        return given.orElseGet(() ->
                ServletUriComponentsBuilder.fromContextPath(request).build().toUri());
    }

    /** For what is mailed: whoever asks can name any address, so that only the one of the settings will do, or this machine. */
    public Optional<URI> ofMail(HttpServletRequest request) {
        return given.or(() -> Optional.of(of(request)).filter(address -> THIS_MACHINE.contains(address.getHost())));
    }

    /** For what nobody asked for at this moment; empty when the settings do not say. */
    public Optional<URI> ofSettings() {
        return given;
    }

    private static URI checked(String text) {
        try {
            URI address = URI.create(text.replaceFirst("/+$", ""));
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            throw noAddress(text);
        }
        throw noAddress(text);
    }

    private static CannotStart noAddress(String text) {
        return new CannotStart(
                "GIA_BASE_URL is no address of a site: " + text,
                "Set GIA_BASE_URL to where people find GIA, such as https://gia.example.nl.");
    }
}
