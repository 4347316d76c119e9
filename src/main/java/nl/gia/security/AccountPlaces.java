package nl.gia.security;

import java.util.List;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.springframework.data.domain.Pageable;

/** The regions and municipalities an account can be for; implemented by the module that knows them. */
public interface AccountPlaces {

    /** @param programme by its name, as each programme draws its own regions */
    record RegionChoice(RegionId id, String name, String programme) {}

    record MunicipalityChoice(MunicipalityCode code, String name) {}

    /** Of the latest programme first. */
    List<RegionChoice> regions();

    List<MunicipalityChoice> municipalities(String typed, Pageable page);

    /** Its name, or the code of one that is not known. */
    String municipality(MunicipalityCode code);
}
