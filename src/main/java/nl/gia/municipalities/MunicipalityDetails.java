package nl.gia.municipalities;

import java.time.LocalDate;
import java.util.List;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * @param established null when it existed before the register begins
 * @param abolished null while it exists
 * @param cameFrom what it was formed from or took in, oldest first
 * @param became what came of it when it ended, or what it gave up
 */
public record MunicipalityDetails(
        MunicipalityCode code,
        String name,
        String province,
        @Nullable LocalDate established,
        @Nullable LocalDate abolished,
        List<Reorganisation> cameFrom,
        List<Reorganisation> became,
        List<MunicipalityClass> classes) {}
