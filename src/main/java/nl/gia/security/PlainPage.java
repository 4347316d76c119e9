package nl.gia.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.gia.kit.Languages;
import nl.gia.kit.Texts;
import nl.gia.shared.Message;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A page with a title and a sentence that needs nothing but a style sheet. */
@Component
class PlainPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%3$s – GIA</title>
            <link rel="stylesheet" href="%2$s/styles.css">
            </head>
            <body class="gia-plain">
            <main class="gia-alone">
            <a class="gia-brand" href="%2$s/"><img src="%2$s/icons/brand.svg" alt=""><span>GIA</span></a>
            <h1>%3$s</h1>
            <p>%4$s</p>
            <p><a href="%2$s/">%5$s</a></p>
            </main>
            </body>
            </html>
            """;

    private final Texts texts;

    PlainPage(Texts texts) {
        this.texts = texts;
    }

    void write(String context, HttpServletResponse response, HttpStatus status, Message text, Locale locale)
            throws IOException {
        String html = PAGE.formatted(
                Languages.nearest(locale).getLanguage(),
                HtmlUtils.htmlEscape(context),
                say(title(status, locale), locale),
                say(text, locale),
                say(Message.of("security.error.home"), locale));
        response.setStatus(status.value());
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.PLAIN_PAGE);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    private Message title(HttpStatus status, Locale locale) {
        String key = "problem.title." + status.value();
        boolean isKnown = texts.has(key, locale);
        return Message.of(isKnown ? key : status.is5xxServerError() ? "problem.title.500" : "problem.title.400");
    }

    private String say(Message message, Locale locale) {
        return HtmlUtils.htmlEscape(texts.of(message, locale));
    }
}
