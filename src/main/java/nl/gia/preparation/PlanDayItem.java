package nl.gia.preparation;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** As it was typed. */
public record PlanDayItem(
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String title,
        @Nullable String speaker) {

    public static PlanDayItem of(DayItem item) {
        return new PlanDayItem(item.start(), item.end(), item.title(), item.speaker());
    }
}
