package nl.gia.programmes.organisers;

import java.time.LocalDate;
import nl.gia.shared.OrganiserId;
import nl.gia.shared.RegionId;

/**
 * From which day on the open work of an organiser in a region goes to another.
 *
 * @param hasCome whether that day is there already: then what is left from before goes along, as somebody has to finish it
 */
public record Handover(RegionId region, OrganiserId from, LocalDate on, boolean hasCome) {}
