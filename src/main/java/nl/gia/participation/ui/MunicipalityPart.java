package nl.gia.participation.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.gia.municipalities.MunicipalityDetails;

/** What a module above has to show beside the meetings a municipality was at, to whom it is for. */
public interface MunicipalityPart {

    /** @param programme by its slug */
    Optional<Component> content(String programme, MunicipalityDetails municipality);
}
