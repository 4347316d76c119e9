package nl.gia.security.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import nl.gia.security.ContentPolicy;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Lets the first page of Vaadin run its own scripts, by a word that nobody knows beforehand. */
@Component
class PageNonce implements VaadinServiceInitListener {

    private static final int BYTES = 18;
    private final transient SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        boolean production = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(page -> {
            String policy = production ? ContentPolicy.ofApp(mark(page)) : ContentPolicy.inDevelopment();
            page.getVaadinResponse().setHeader(ContentPolicy.HEADER, policy);
            // It holds the token of the session's forms too.
            page.getVaadinResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        });
    }

    private String mark(IndexHtmlResponse page) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script, link[rel=modulepreload]").attr("nonce", nonce);
        return nonce;
    }
}
