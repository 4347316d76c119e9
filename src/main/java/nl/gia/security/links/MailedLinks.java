package nl.gia.security.links;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import nl.gia.kit.BackgroundWork;
import nl.gia.security.LoginPage;
import nl.gia.security.SiteAddress;
import nl.gia.security.secrets.ClientAddress;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Problem;
import org.springframework.stereotype.Service;

/** For everybody: whoever has the mail has the right. Nobody learns from it which addresses have an account. */
@Service
public class MailedLinks {

    /** Where one asks for a link; with the link behind it, where it leads to. */
    public static final String PAGE = LoginPage.PATH + "/link";

    private final LinkTable table;
    private final LinkLetter letter;
    private final LinkThrottle throttle;
    private final SiteAddress site;
    private final BackgroundWork background;

    MailedLinks(
            LinkTable table, LinkLetter letter, LinkThrottle throttle, SiteAddress site, BackgroundWork background) {
        this.table = table;
        this.letter = letter;
        this.throttle = throttle;
        this.site = site;
        this.background = background;
    }

    /** Without an address of the site that nobody can make up there are no links. */
    public boolean arePossible(HttpServletRequest request) {
        return site.ofMail(request).isPresent();
    }

    /** Answers before anything is looked up, so that it takes as long for an address that nobody knows. */
    public void request(String typed, HttpServletRequest request, Locale locale) {
        URI here = site.ofMail(request).orElseThrow(Problem.NotFound::new);
        new FieldErrors()
                .check(EmailAddress.isValid(typed), "email", "security.account.email")
                .throwIfAny();
        EmailAddress email = new EmailAddress(typed);
        throttle.count(email, ClientAddress.of(request.getRemoteAddr()));
        background.run(() -> letter.write(email, here, locale));
    }

    /** Only looks: what mail programs open to see what is behind it is not used up. */
    public boolean isGood(OneTimeSecret link) {
        return table.isGood(link);
    }
}
