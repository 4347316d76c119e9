package nl.gia.kit.charts;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import nl.gia.kit.Texts;
import nl.gia.shared.Message;

/**
 * What a map says.
 *
 * @param municipality by name and number of meetings
 * @param legend of the five steps, from none on
 * @param blank of an outline there is no figure of, as it belongs to another year
 */
public record MapTexts(
        String title,
        String description,
        BiFunction<String, Integer, String> municipality,
        List<String> legend,
        String blank,
        String source) {

    public static MapTexts of(Texts texts, Locale locale, String title, String description, Outlines outlines) {
        return new MapTexts(
                title,
                description,
                (name, meetings) -> texts.of(Message.of("kit.map.municipality", name, meetings), locale),
                IntStream.rangeClosed(0, MunicipalityMap.MOST)
                        .mapToObj(step -> texts.of(Message.of("kit.map.step", step), locale))
                        .toList(),
                texts.of(Message.of("kit.map.blank"), locale),
                texts.of(Message.of("kit.map.source", outlines.year()), locale));
    }
}
