package nl.gia.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** Something to be taken along to another program: shown to be read, and copied with one click. */
public class CopyField extends Composite<Div> {

    // Without TLS a browser has no clipboard; the text is then selected, and most still copy it the old way.
    private static final String COPY = """
            const field = this.querySelector('vaadin-text-field').inputElement;
            field.select();
            if (navigator.clipboard) { navigator.clipboard.writeText(field.value); } else { document.execCommand('copy'); }""";

    public CopyField(String label, String text) {
        TextField field = new TextField(label, text, "");
        field.setReadOnly(true);
        field.setAutoselect(true);
        Button copy = new Button(getTranslation("kit.copy"), click -> {
            getElement().executeJs(COPY);
            Notices.done("kit.copied");
        });
        getContent().addClassName("gia-copy");
        getContent().add(field, copy);
    }
}
