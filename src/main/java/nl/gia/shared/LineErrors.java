package nl.gia.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in a file, so that all of it is told at once; beyond the first thousand only their number. */
public final class LineErrors {

    public static final int MOST = 1_000;

    private final List<LineError> errors = new ArrayList<>();
    private int unlisted;
    private int firstUnlisted = Integer.MAX_VALUE;

    public void add(int line, @Nullable String column, String key, Object... arguments) {
        add(line, column, Message.of(key, arguments));
    }

    public void add(int line, @Nullable String column, Message text) {
        if (errors.size() < MOST) {
            errors.add(new LineError(line, column, text));
        } else {
            unlisted++;
            firstUnlisted = Math.min(firstUnlisted, line);
        }
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public void throwIfAny(int rows) {
        if (!errors.isEmpty()) {
            throw new ImportFailed(rows, listed());
        }
    }

    private List<LineError> listed() {
        List<LineError> listed = new ArrayList<>(errors);
        listed.sort(Comparator.comparingInt(LineError::line));
        if (unlisted > 0) {
            listed.add(new LineError(firstUnlisted, null, Message.of("files.more", unlisted)));
        }
        return listed;
    }
}
