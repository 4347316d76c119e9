package nl.gia.kit.charts;

import java.util.Locale;

/** Writes one drawing; whatever goes into it is escaped here, so that no drawing can forget to. */
final class Svg {

    private final StringBuilder markup = new StringBuilder();

    /** @param frame the attributes of the drawing itself, as names and values in turn */
    Svg(String title, String description, Object... frame) {
        open("svg", frame);
        markup.insert(markup.length() - 1, " role=\"img\"");
        text("title", title);
        text("desc", description);
    }

    Svg open(String element, Object... attributes) {
        markup.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            markup.append(' ').append(attributes[i]).append("=\"");
            markup.append(escaped(shown(attributes[i + 1]))).append('"');
        }
        markup.append('>');
        return this;
    }

    Svg close(String element) {
        markup.append("</").append(element).append('>');
        return this;
    }

    Svg shape(String element, Object... attributes) {
        return open(element, attributes).close(element);
    }

    Svg text(String element, String text, Object... attributes) {
        open(element, attributes);
        markup.append(escaped(text));
        return close(element);
    }

    String finish() {
        return close("svg").markup.toString();
    }

    // Two decimals at most, with a point in every language.
    private static String shown(Object value) {
        return value instanceof Double number
                ? String.format(Locale.ROOT, "%.2f", number).replaceFirst("\\.?0+$", "")
                : String.valueOf(value);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        boolean isSpace = c == '\t' || c == '\n' || c == '\r';
        return (c >= ' ' || isSpace) && Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF;
    }
}
