package nl.gia.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All texts of one language, from {@code texts/<module>_<language>.properties} of every module. */
final class TextBundles {

    private TextBundles() {}

    static Map<String, String> load(Locale locale) {
        try {
            Map<String, String> texts = new HashMap<>();
            String pattern = "classpath*:texts/*_" + locale.getLanguage() + ".properties";
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                read(resource).forEach((key, text) -> add(texts, key.toString(), text.toString()));
            }
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Resource resource) throws IOException {
        try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }

    private static void add(Map<String, String> texts, String key, String text) {
        if (texts.put(key, text) != null) {
            throw new IllegalStateException("text " + key + " is defined twice");
        }
    }
}
