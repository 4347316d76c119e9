package nl.gia.municipalities;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gia.shared.Message;
import nl.gia.shared.files.ImportFile;
import nl.gia.shared.files.ImportRow;
import org.jspecify.annotations.Nullable;

/** The values of one row of a file of reorganisations; what cannot be read is told at its column. */
final class ReorganisationRow {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SHARE = Pattern.compile("\\d{1,2}|100");

    private final ImportFile file;
    private final ImportRow row;

    ReorganisationRow(ImportFile file, ImportRow row) {
        this.file = file;
        this.row = row;
    }

    String text(String column) {
        return row.text(column);
    }

    boolean says(String column) {
        return text(column).equals("1");
    }

    Optional<LocalDate> date() {
        Optional<LocalDate> date = parsed(text("effective_date"));
        check(date.isPresent(), "effective_date", "municipalities.problem.date");
        Optional<LocalDate> known = date.filter(day -> !day.isBefore(Municipalities.FIRST_DAY));
        check(
                known.isPresent() || date.isEmpty(),
                "effective_date",
                "municipalities.problem.beforeRegister",
                Municipalities.FIRST_DAY);
        return known;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    Optional<ReorganisationKind> kind() {
        String text = text("kind").toUpperCase(Locale.ROOT);
        for (ReorganisationKind kind : ReorganisationKind.values()) {
            if (kind.name().equals(text)) {
                return Optional.of(kind);
            }
        }
        check(false, "kind", "municipalities.problem.kind");
        return Optional.empty();
    }

    /** Only a border change leaves the old municipality in being, and it makes no new one. */
    boolean hasFlags(Optional<ReorganisationKind> kind) {
        boolean readable = isFlag("old_abolished") & isFlag("new_established");
        readable &= text("rvig_new_code").isEmpty() || isFlag("rvig_new_code");
        if (!readable || kind.isEmpty()) {
            return readable;
        }
        boolean border = kind.get() == ReorganisationKind.BORDER;
        return check(says("old_abolished") != border, "old_abolished", "municipalities.problem.flagOfKind")
                & check(!(border && says("new_established")), "new_established", "municipalities.problem.flagOfKind");
    }

    private boolean isFlag(String column) {
        return check(text(column).matches("[01]"), column, "municipalities.problem.flag");
    }

    @Nullable
    Integer areaShare() {
        String share = text("area_share_pct");
        boolean isShare = SHARE.matcher(share).matches();
        check(share.isEmpty() || isShare, "area_share_pct", "municipalities.problem.share");
        return isShare ? Integer.valueOf(share) : null;
    }

    @Nullable
    String note() {
        return text("note").isEmpty() ? null : text("note");
    }

    boolean check(boolean fine, String column, String key, Object... arguments) {
        if (!fine) {
            file.errors().add(row.line(), column, key, arguments);
        }
        return fine;
    }

    void complain(ReorganisationCheck.Part part, Message text) {
        String column = switch (part) {
            case EFFECTIVE_ON -> "effective_date";
            case OLD_CODE -> "old_code";
            case NEW_CODE -> "new_code";
            case HEIR -> "rvig_new_code";
        };
        file.errors().add(row.line(), column, text.key(), text.arguments().toArray());
    }
}
