package nl.gia;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be said after {@code ./gia run}, as properties of the program. */
record CommandLine(Map<String, Object> properties) {

    static final String USAGE = "usage: ./gia run [--port 8080] [--data DIR] [--empty]";

    static CommandLine of(String... arguments) {
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        Map<String, Object> properties = new HashMap<>();
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case "--port" -> properties.put("server.port", port(valueOf(word, words)));
                case "--data" -> properties.put("gia.data", valueOf(word, words));
                case "--empty" -> properties.put("gia.example", false);
                default -> throw new Misused("unknown: " + word);
            }
        }
        return new CommandLine(properties);
    }

    /** The words make no sense; the message says which. */
    static class Misused extends RuntimeException {
        Misused(String message) {
            super(message);
        }
    }

    private static String valueOf(String option, Deque<String> words) {
        if (words.isEmpty() || words.peek().startsWith("--")) {
            throw new Misused(option + " needs a value");
        }
        return words.pop();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new Misused("--port needs a number from 0 to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }
}
