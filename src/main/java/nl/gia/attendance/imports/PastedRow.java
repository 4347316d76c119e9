package nl.gia.attendance.imports;

import java.util.EnumMap;
import java.util.Map;

/**
 * Somebody as pasted, and as mended since.
 *
 * @param number of the row in the list, from 1
 * @param leftOut whether it stays behind
 * @param texts of what is said only; an empty one was taken out by hand
 */
public record PastedRow(int number, boolean leftOut, Map<PasteField, String> texts) {

    public PastedRow {
        texts = Map.copyOf(texts);
    }

    PastedRow(int number, Map<PasteField, String> texts) {
        this(number, false, texts);
    }

    /** Empty when nothing is said. */
    public String text(PasteField field) {
        return texts.getOrDefault(field, "");
    }

    /** Whether anything else may be filled in. */
    boolean isOpen(PasteField field) {
        return !texts.containsKey(field);
    }

    public PastedRow with(PasteField field, String text) {
        Map<PasteField, String> changed = new EnumMap<>(PasteField.class);
        changed.putAll(texts);
        changed.put(field, text.strip());
        return new PastedRow(number, leftOut, changed);
    }

    public PastedRow leftOut(boolean stays) {
        return new PastedRow(number, stays, texts);
    }
}
