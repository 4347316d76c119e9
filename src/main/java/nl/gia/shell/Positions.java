package nl.gia.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityDetails;
import nl.gia.programmes.Programmes;
import nl.gia.security.Principal;
import org.springframework.stereotype.Component;

/** In what position somebody is at work: CMO Limburg, gemeente Venlo. */
@Component
public class Positions {

    private final Programmes programmes;
    private final Municipalities municipalities;

    Positions(Programmes programmes, Municipalities municipalities) {
        this.programmes = programmes;
        this.municipalities = municipalities;
    }

    public String of(Principal principal) {
        String where = switch (principal.role()) {
            case ADMIN, FORUM, READER -> "";
            case CMO -> String.join(", ", programmes.regionNames(principal.regions()));
            case MUNICIPALITY ->
                Optional.ofNullable(principal.municipality())
                        .flatMap(municipalities::find)
                        .map(MunicipalityDetails::name)
                        .orElse("");
            case MINISTRY -> Optional.ofNullable(principal.department()).orElse("");
        };
        return I18NProvider.translate("shell.role." + principal.role(), where).strip();
    }
}
