package nl.gia.contacts.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.contacts.ContactRow;
import nl.gia.kit.NarrowColumns;
import org.jspecify.annotations.Nullable;

/** People as rows, read a page at a time. */
class ContactGrid extends Grid<ContactRow> {

    private static final String PERSON = """
            <div class="gia-cell"><span>${item.name} </span>
              ${item.example ? html`<span class="gia-badge gia-draft">${item.example}</span>` : ''}
              <small>${item.email}</small><small class="gia-when-narrow">${item.about}</small></div>""";
    private static final String WORK = """
            <div class="gia-cell"><span>${item.organisation}</span><small>${item.function}</small></div>""";
    private static final String CHANGE = """
            <vaadin-button theme="small" aria-label="${item.label}" @click="${change}">${item.change}</vaadin-button>""";

    ContactGrid() {
        addClassName("gia-list");
        setSelectionMode(SelectionMode.NONE);
        addColumn(LitRenderer.<ContactRow>of(PERSON)
                        .withProperty("name", ContactRow::name)
                        .withProperty("example", row -> row.example() ? getTranslation("contacts.example") : "")
                        .withProperty(
                                "email",
                                row -> row.email() == null ? "" : row.email().value())
                        .withProperty("about", ContactGrid::about))
                .setHeader(getTranslation("contacts.name"))
                .setFlexGrow(3);
        Column<ContactRow> kind = addColumn(row -> PersonFields.kind(row.kind()))
                .setHeader(getTranslation("contacts.kind"))
                .setFlexGrow(2);
        Column<ContactRow> municipality = addColumn(row -> Objects.toString(row.municipalityName(), ""))
                .setHeader(getTranslation("contacts.municipality"))
                .setFlexGrow(2);
        Column<ContactRow> work = addColumn(LitRenderer.<ContactRow>of(WORK)
                        .withProperty("organisation", row -> said(row.organisation()))
                        .withProperty("function", row -> said(row.function())))
                .setHeader(getTranslation("contacts.organisationAndFunction"))
                .setFlexGrow(2);
        NarrowColumns.giveWay(this, kind, municipality, work);
    }

    void onChange(Consumer<ContactRow> change) {
        addColumn(LitRenderer.<ContactRow>of(CHANGE)
                        .withProperty("label", row -> getTranslation("contacts.changeOf", row.name()))
                        .withProperty("change", row -> getTranslation("contacts.change"))
                        .withFunction("change", change::accept))
                .setHeader(getTranslation("kit.actions"))
                .setWidth("152px")
                .setFlexGrow(0);
    }

    // On a phone this line stands in for the columns that gave way.
    private static String about(ContactRow row) {
        return Stream.of(
                        PersonFields.kind(row.kind()),
                        said(row.municipalityName()),
                        said(row.organisation()),
                        said(row.function()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static String said(@Nullable String text) {
        return Objects.toString(text, "");
    }
}
