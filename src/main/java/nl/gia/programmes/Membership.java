package nl.gia.programmes;

import java.time.LocalDate;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;

/** A municipality falls in a region from {@code from} up to, not including, {@code until}. */
record Membership(MunicipalityCode municipality, RegionId region, LocalDate from, LocalDate until) {}
