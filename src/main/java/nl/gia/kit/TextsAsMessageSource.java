package nl.gia.kit;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

/** The same texts for what speaks Spring's language: validation and the API. */
@Component("messageSource")
class TextsAsMessageSource extends AbstractMessageSource {

    private final Texts texts;

    TextsAsMessageSource(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, @Nullable Object @Nullable [] arguments, @Nullable Locale locale) {
        Locale language = Languages.nearest(locale);
        if (code == null || !texts.has(code, language)) {
            return null;
        }
        return texts.getTranslation(code, language, arguments == null ? new Object[0] : arguments);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return null;
    }
}
