package nl.gia.municipalities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** What happened under {@code code} counts for {@code continuedBy} on each date from {@code from} up to, not including, {@code until}. */
record Continuation(
        MunicipalityCode code,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        MunicipalityCode continuedBy) {

    /** How long a municipality exists and who continues it; null bounds are open, a null heir means nobody does. */
    record Life(
            @Nullable LocalDate established,
            @Nullable LocalDate abolished,
            @Nullable MunicipalityCode heir) {}

    static List<Continuation> of(Map<MunicipalityCode, Life> lives) {
        List<Continuation> all = new ArrayList<>();
        lives.forEach((code, life) -> follow(code, life, lives, all));
        return all;
    }

    private static void follow(
            MunicipalityCode code, Life first, Map<MunicipalityCode, Life> lives, List<Continuation> all) {
        MunicipalityCode now = code;
        Life life = first;
        LocalDate from = life.established();
        while (true) {
            LocalDate until = life.abolished();
            if (from == null || until == null || from.isBefore(until)) {
                all.add(new Continuation(code, from, until, now));
            }
            MunicipalityCode heir = life.heir();
            Life next = heir == null ? null : lives.get(heir);
            if (until == null || heir == null || next == null) {
                return;
            }
            now = heir;
            life = next;
            from = until;
        }
    }
}
