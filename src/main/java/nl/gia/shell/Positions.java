package nl.gia.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityDetails;
import nl.gia.programmes.Programmes;
import nl.gia.security.Principal;
import nl.gia.shared.RegionId;
import org.springframework.stereotype.Component;

/** In what position somebody is at work: CMO Limburg, gemeente Venlo. */
@Component
class Positions {

    private final Programmes programmes;
    private final Municipalities municipalities;

    Positions(Programmes programmes, Municipalities municipalities) {
        this.programmes = programmes;
        this.municipalities = municipalities;
    }

    String of(Principal principal) {
        String where = switch (principal.role()) {
            case ADMIN, FORUM, READER -> "";
            case CMO -> regions(principal.regions());
            case MUNICIPALITY ->
                Optional.ofNullable(principal.municipality())
                        .flatMap(municipalities::find)
                        .map(MunicipalityDetails::name)
                        .orElse("");
            case MINISTRY -> Optional.ofNullable(principal.department()).orElse("");
        };
        return I18NProvider.translate("shell.role." + principal.role(), where).strip();
    }

    // A region keeps its name from one programme to the next.
    private String regions(Set<RegionId> regions) {
        return programmes.all().stream()
                .flatMap(programme -> programmes.find(programme.id()).stream())
                .flatMap(programme -> programme.regions().stream())
                .filter(region -> regions.contains(region.id()))
                .map(region -> region.name())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
