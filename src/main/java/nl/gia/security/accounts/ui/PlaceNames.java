package nl.gia.security.accounts.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.gia.security.AccountPlaces;
import nl.gia.security.AccountPlaces.RegionChoice;
import nl.gia.security.accounts.AccountRow;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** For where an account works, in words; asked once for a whole list. */
class PlaceNames {

    private final Map<RegionId, RegionChoice> regions = new LinkedHashMap<>();
    private final AccountPlaces places;
    private final Map<MunicipalityCode, String> municipalities = new LinkedHashMap<>();

    PlaceNames(AccountPlaces places) {
        this.places = places;
        places.regions().forEach(region -> regions.put(region.id(), region));
    }

    List<RegionChoice> regions() {
        return List.copyOf(regions.values());
    }

    List<RegionChoice> regions(AccountRow account) {
        return regions.values().stream()
                .filter(region -> account.regions().contains(region.id()))
                .toList();
    }

    /** Limburg, Noord; Venlo; BZK; empty where the role says it all. A region keeps its name from one programme to the next. */
    String of(AccountRow account) {
        return switch (account.role()) {
            case ADMIN, FORUM, READER -> "";
            case CMO ->
                regions(account).stream().map(RegionChoice::name).distinct().collect(Collectors.joining(", "));
            case MUNICIPALITY -> municipality(account.municipality());
            case MINISTRY -> Objects.toString(account.department(), "");
        };
    }

    String municipality(@Nullable MunicipalityCode code) {
        return code == null ? "" : municipalities.computeIfAbsent(code, places::municipality);
    }
}
