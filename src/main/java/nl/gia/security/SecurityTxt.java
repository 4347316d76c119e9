package nl.gia.security;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom to tell of a hole in this program (RFC 9116). */
@RestController
class SecurityTxt {

    static final String PATH = "/.well-known/security.txt";
    private static final Duration VALID = Duration.ofDays(180);

    private final String contact;
    private final Clock clock;

    SecurityTxt(@Value("${gia.security-contact}") String contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String tell() {
        return """
                Contact: mailto:%s
                Expires: %s
                Preferred-Languages: nl, en
                """.formatted(contact, clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS));
    }
}
