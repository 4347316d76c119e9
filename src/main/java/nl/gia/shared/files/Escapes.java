package nl.gia.shared.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** XML cannot hold every character; a spreadsheet writes those as {@code _x000D_}. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String read(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
