package nl.gia.example;

import java.time.LocalDate;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.organisers.AssignOrganiser;
import nl.gia.programmes.organisers.OrganiserKind;
import nl.gia.programmes.organisers.Organisers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Made-up support organisations. As in 2008-2011, one is replaced and two go bankrupt on the way. */
@Component
class ExampleOrganisers {

    private final Organisers organisers;

    ExampleOrganisers(Organisers organisers) {
        this.organisers = organisers;
    }

    void ofPast(ProgrammeDetails programme) {
        for (RegionDetails region : programme.regions()) {
            if (region.active()) {
                LocalDate handedOver = handedOver(region.name());
                assign(region, "CMO " + ExampleRegions.shortName(region.name()), OrganiserKind.CMO, null, handedOver);
                if (handedOver != null) {
                    assign(region, successor(region.name()), successorKind(region.name()), handedOver, null);
                }
            }
        }
    }

    void ofRunning(ProgrammeDetails programme) {
        programme
                .regions()
                .forEach(region -> assign(region, "Steunpunt " + region.name(), OrganiserKind.CMO, null, null));
    }

    private static @Nullable LocalDate handedOver(String region) {
        return switch (region) {
            case "Noord-Holland" -> LocalDate.of(2009, 7, 1);
            case "Zuid-Holland" -> LocalDate.of(2010, 4, 1);
            case "Flevoland en Utrecht" -> LocalDate.of(2010, 10, 1);
            default -> null;
        };
    }

    private static String successor(String region) {
        return switch (region) {
            case "Noord-Holland" -> "Bureau Samenleving";
            case "Zuid-Holland" -> "Projectgroep FORUM";
            default -> "Gemeente Utrecht";
        };
    }

    private static OrganiserKind successorKind(String region) {
        return switch (region) {
            case "Noord-Holland" -> OrganiserKind.BUREAU;
            case "Zuid-Holland" -> OrganiserKind.FORUM;
            default -> OrganiserKind.MUNICIPALITY;
        };
    }

    private void assign(
            RegionDetails region,
            String name,
            OrganiserKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        organisers.assign(new AssignOrganiser(region.id(), null, name, kind, from, until));
    }
}
