package nl.gia.shared.files;

import nl.gia.shared.Message;

/** From a line on nothing of the file can be read. */
final class Unreadable extends RuntimeException {

    private final int line;
    private final transient Message text;

    Unreadable(int line, String key, Object... arguments) {
        super(key);
        this.line = line;
        this.text = Message.of(key, arguments);
    }

    int line() {
        return line;
    }

    Message text() {
        return text;
    }
}
