package nl.gia.security.factors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.gia.kit.Notices;

/** Told this once. */
class RecoveryCodesPanel extends Div {

    RecoveryCodesPanel(List<String> codes, Component goOn) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        Div buttons = new Div(copy(codes), goOn);
        buttons.addClassName("gia-tools");
        add(new Paragraph(getTranslation("factors.codes.text")), list, buttons);
    }

    private Button copy(List<String> codes) {
        Button copy = new Button(getTranslation("factors.codes.copy"));
        copy.addClickListener(click -> copy.getElement()
                .executeJs("return navigator.clipboard.writeText($0)", String.join("\n", codes))
                .then(copied -> Notices.done("factors.codes.copied")));
        return copy;
    }
}
