package nl.gia.mail.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Consumer;
import nl.gia.kit.Dates;
import nl.gia.kit.NarrowColumns;
import nl.gia.mail.KeptMail;

class KeptMailGrid extends Grid<KeptMail> {

    private static final String MAIL = """
            <div class="gia-cell"><span>${item.subject}</span><small>${item.to}</small>
              <small class="gia-when-narrow">${item.at}</small></div>""";
    private static final String READ = """
            ${item.mayRead ? html`<vaadin-button theme="small" aria-label="${item.label}" @click="${read}">${item.read}</vaadin-button>`
                           : html`<small>${item.gone}</small>`}""";

    KeptMailGrid(Consumer<KeptMail> read) {
        addClassName("gia-list");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addColumn(LitRenderer.<KeptMail>of(MAIL)
                        .withProperty("subject", KeptMail::subject)
                        .withProperty("to", KeptMail::to)
                        .withProperty("at", this::at))
                .setHeader(getTranslation("mail.mail"))
                .setFlexGrow(3);
        NarrowColumns.giveWay(
                this, addColumn(this::at).setHeader(getTranslation("mail.at")).setFlexGrow(2));
        addColumn(LitRenderer.<KeptMail>of(READ)
                        .withProperty("mayRead", KeptMail::readable)
                        .withProperty("label", mail -> getTranslation("mail.readOf", mail.subject(), mail.to()))
                        .withProperty("read", mail -> getTranslation("mail.read"))
                        .withProperty("gone", mail -> getTranslation("mail.gone"))
                        .withFunction("read", read::accept))
                .setHeader(getTranslation("kit.actions"))
                .setWidth("150px")
                .setFlexGrow(0);
    }

    private String at(KeptMail mail) {
        return Dates.moment(mail.at(), getLocale());
    }
}
