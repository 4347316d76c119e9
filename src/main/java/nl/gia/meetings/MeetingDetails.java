package nl.gia.meetings;

import java.util.List;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on its own page.
 *
 * @param coOrganisers beside the organiser, in their order
 * @param reason why it was cancelled, or closed without a report
 */
public record MeetingDetails(
        MeetingRow row,
        ProgrammeId programmeId,
        String programmeName,
        @Nullable String organiser,
        List<String> coOrganisers,
        @Nullable MunicipalityCode host,
        @Nullable String hostName,
        @Nullable String reason,
        boolean example) {}
