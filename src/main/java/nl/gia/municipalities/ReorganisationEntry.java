package nl.gia.municipalities;

import java.time.LocalDate;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** One line of the register: on a day an old municipality passes to, or gives a part to, a new one. */
record ReorganisationEntry(
        Key key,
        ReorganisationKind kind,
        boolean oldAbolished,
        boolean newEstablished,
        boolean heir,
        @Nullable Integer areaShare,
        @Nullable String note,
        String source) {

    /** The source of what an administrator entered, in place of a file's. */
    static final String BY_HAND = "administrator";

    record Key(LocalDate on, MunicipalityCode oldCode, MunicipalityCode newCode) {}

    LocalDate on() {
        return key.on();
    }

    MunicipalityCode oldCode() {
        return key.oldCode();
    }

    MunicipalityCode newCode() {
        return key.newCode();
    }

    boolean isByHand() {
        return source.equals(BY_HAND);
    }

    boolean concerns(MunicipalityCode code) {
        return oldCode().equals(code) || newCode().equals(code);
    }

    boolean touches(ReorganisationEntry other) {
        return concerns(other.oldCode()) || concerns(other.newCode());
    }

    /** What the register notes beside the facts stays when nothing new is noted. */
    ReorganisationEntry over(ReorganisationEntry stored) {
        return new ReorganisationEntry(
                key,
                kind,
                oldAbolished,
                newEstablished,
                heir,
                areaShare == null ? stored.areaShare : areaShare,
                note == null ? stored.note : note,
                source.isEmpty() ? stored.source : source);
    }
}
