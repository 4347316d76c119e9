package nl.gia.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * Which municipality falls in which region of a programme, on any date. A municipality named on its own goes before one
 * it inherited by a merger, which goes before its province; an active region goes before one that is not.
 */
final class Layout {

    /** Long before and long after every date a programme can have. */
    static final LocalDate BEGINNING = LocalDate.of(1800, 1, 1);

    static final LocalDate END = LocalDate.of(3000, 1, 1);

    /** On the dates of a continuation, what happened under {@code code} counts for {@code by}. */
    record Continues(
            MunicipalityCode code,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            MunicipalityCode by) {

        boolean holdsOn(LocalDate date) {
            return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
        }
    }

    /** A municipality in two active regions on one date. */
    record Clash(MunicipalityCode municipality, LocalDate on, Set<RegionId> regions) {}

    private record Claim(MunicipalityCode municipality, Area area, int rank) {}

    private final Collection<Area> areas;
    private final Collection<Continues> continuations;
    private final Map<MunicipalityCode, String> provinces;

    Layout(Collection<Area> areas, Collection<Continues> continuations, Map<MunicipalityCode, String> provinces) {
        this.areas = areas;
        this.continuations = continuations;
        this.provinces = provinces;
    }

    List<Membership> memberships() {
        List<Membership> all = new ArrayList<>();
        Map<MunicipalityCode, Membership> open = new LinkedHashMap<>();
        for (LocalDate cut : cuts()) {
            Map<MunicipalityCode, RegionId> now = regionsOn(cut);
            open.values().removeIf(membership -> {
                boolean ends = !membership.region().equals(now.get(membership.municipality()));
                if (ends) {
                    all.add(new Membership(membership.municipality(), membership.region(), membership.from(), cut));
                }
                return ends;
            });
            now.forEach((code, region) -> open.putIfAbsent(code, new Membership(code, region, cut, END)));
        }
        all.addAll(open.values());
        return all;
    }

    /** The first clash of each municipality within a period, both days included. */
    List<Clash> clashes(LocalDate first, LocalDate last) {
        Map<MunicipalityCode, Clash> found = new LinkedHashMap<>();
        NavigableSet<LocalDate> days = new TreeSet<>(cuts().subSet(first, true, last, true));
        days.add(first);
        for (LocalDate day : days) {
            claimsOn(day).forEach((code, claims) -> {
                Set<RegionId> regions = strongest(claims).stream()
                        .filter(claim -> claim.area().active())
                        .map(claim -> claim.area().region())
                        .collect(Collectors.toSet());
                if (regions.size() > 1) {
                    found.putIfAbsent(code, new Clash(code, day, regions));
                }
            });
        }
        return List.copyOf(found.values());
    }

    private Map<MunicipalityCode, RegionId> regionsOn(LocalDate date) {
        Map<MunicipalityCode, RegionId> regions = new LinkedHashMap<>();
        claimsOn(date).forEach((code, claims) -> best(claims).ifPresent(region -> regions.put(code, region)));
        return regions;
    }

    private static Optional<RegionId> best(List<Claim> claims) {
        return strongest(claims).stream()
                .min(Comparator.comparing((Claim claim) -> !claim.area().active())
                        .thenComparing(claim -> claim.area().region().value()))
                .map(claim -> claim.area().region());
    }

    private static List<Claim> strongest(List<Claim> claims) {
        int rank = claims.stream().mapToInt(Claim::rank).min().orElseThrow();
        return claims.stream().filter(claim -> claim.rank() == rank).toList();
    }

    private Map<MunicipalityCode, List<Claim>> claimsOn(LocalDate date) {
        List<Area> valid = areas.stream().filter(area -> area.holdsOn(date)).toList();
        Map<MunicipalityCode, List<Claim>> claims = new LinkedHashMap<>();
        for (Continues continues : continuations) {
            if (continues.holdsOn(date)) {
                valid.forEach(area -> claim(area, continues)
                        .ifPresent(claim -> claims.computeIfAbsent(claim.municipality(), code -> new ArrayList<>())
                                .add(claim)));
            }
        }
        return claims;
    }

    private Optional<Claim> claim(Area area, Continues continues) {
        boolean itself = continues.code().equals(continues.by());
        if (continues.code().equals(area.municipality())) {
            return Optional.of(new Claim(continues.by(), area, itself ? 0 : 1));
        }
        boolean inProvince =
                itself && area.province() != null && area.province().equals(provinces.get(continues.code()));
        return inProvince ? Optional.of(new Claim(continues.by(), area, 2)) : Optional.empty();
    }

    /** Between two cuts nothing changes. */
    private NavigableSet<LocalDate> cuts() {
        NavigableSet<LocalDate> cuts = new TreeSet<>(Set.of(BEGINNING));
        areas.forEach(area -> addKnown(cuts, area.from(), area.until()));
        continuations.forEach(continues -> addKnown(cuts, continues.from(), continues.until()));
        return cuts;
    }

    private static void addKnown(Set<LocalDate> cuts, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null) {
            cuts.add(from);
        }
        if (until != null) {
            cuts.add(until);
        }
    }
}
