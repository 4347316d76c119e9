package nl.gia.attendance.imports.ui;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import nl.gia.municipalities.MunicipalityRow;

/** The municipalities a browser offers while one types a name or a number. */
final class PasteMunicipalities {

    static final String ID = "gia-paste-municipalities";

    private PasteMunicipalities() {}

    static Element offered(List<MunicipalityRow> municipalities) {
        Element offered = new Element("datalist").setAttribute("id", ID);
        municipalities.forEach(one -> offered.appendChild(new Element("option")
                .setAttribute("value", one.name())
                .setText(one.code().value())));
        return offered;
    }

    static boolean isMeant(MunicipalityRow municipality, String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return municipality.name().toLowerCase(Locale.ROOT).contains(text)
                || municipality.code().value().toLowerCase(Locale.ROOT).contains(text);
    }
}
