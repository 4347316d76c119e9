package nl.gia.programmes;

import nl.gia.shared.ThemeId;
import org.jspecify.annotations.Nullable;

/** @param firstEdition the year of the edition of the guide in which it came in */
public record ThemeDetails(
        ThemeId id, String name, @Nullable Integer firstEdition) {}
