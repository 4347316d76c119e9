package nl.gia.security.links;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import nl.gia.audit.Audit;
import nl.gia.security.LogInWay;
import nl.gia.security.LogIns;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.AccountId;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/** By the button on the page behind the link. Whoever has a second factor is asked for that too. */
@Component
public class LinkLogIn implements LogInWay {

    public static final String URL = "/login/link";
    public static final String LINK = "link";

    private final LinkTable table;
    private final LogIns logIns;
    private final Audit audit;

    LinkLogIn(LinkTable table, LogIns logIns, Audit audit) {
        this.table = table;
        this.logIns = logIns;
        this.audit = audit;
    }

    @Override
    public String url() {
        return URL;
    }

    @Override
    public String page(HttpServletRequest request) {
        return MailedLinks.PAGE;
    }

    @Override
    public Authentication enter(HttpServletRequest request) {
        OneTimeSecret link = new OneTimeSecret(Objects.requireNonNullElse(request.getParameter(LINK), ""));
        AccountId account = table.take(link).orElseThrow(this::refused);
        return logIns.afterFirstStep(account, FactorGrantedAuthority.OTT_AUTHORITY);
    }

    private BadCredentialsException refused() {
        audit.refused("anonymous", "account.linkUsed", Map.of());
        return new BadCredentialsException("a link that does nothing, or not any more");
    }
}
