package nl.gia.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.HashSet;
import java.util.Set;
import nl.gia.testing.ViewTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageNonceTest extends ViewTest {

    private static final String PAGE = """
            <html><head><link rel="modulepreload" href="a.js"><script>start()</script></head>
            <body><script type="module" src="b.js"></script></body></html>""";

    @Test
    void every_script_of_the_first_page_has_the_word_of_its_answer_and_no_other_has_it() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            FakeResponse answer = new FakeResponse();
            Document page = show(answer);
            String word = page.selectFirst("script").attr("nonce");
            assertThat(word).hasSizeGreaterThanOrEqualTo(22);
            assertThat(page.select("script, link").eachAttr("nonce")).containsExactly(word, word, word);
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .isEqualTo("script-src 'nonce-" + word + "' 'strict-dynamic' 'unsafe-eval'; "
                            + "style-src 'self' 'unsafe-inline'; base-uri 'self'; object-src 'none'; "
                            + "form-action 'self'; frame-ancestors 'none'");
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
            words.add(word);
        }
        assertThat(words).hasSize(50);
    }

    private static Document show(FakeResponse answer) {
        VaadinService service = VaadinService.getCurrent();
        VaadinResponse response = new VaadinServletResponse(answer, (VaadinServletService) service);
        Document page = Jsoup.parse(PAGE);
        service.modifyIndexHtmlResponse(new IndexHtmlResponse(VaadinRequest.getCurrent(), response, page));
        return page;
    }
}
