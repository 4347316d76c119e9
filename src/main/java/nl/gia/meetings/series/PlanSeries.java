package nl.gia.meetings.series;

import java.time.LocalDate;
import nl.gia.meetings.PlanMeeting;
import org.jspecify.annotations.Nullable;

/**
 * What is needed for a series, as it was typed: what is missing is told at its field.
 *
 * @param meeting as on the first day
 * @param every so many weeks or months
 * @param until the last day it may be on; either this or times
 * @param times how often at most
 */
public record PlanSeries(
        PlanMeeting meeting,
        @Nullable Rhythm rhythm,
        @Nullable Integer every,
        @Nullable LocalDate until,
        @Nullable Integer times) {}
