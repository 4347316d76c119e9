package nl.gia.contacts.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.contacts.ContactRow;
import nl.gia.kit.NarrowColumns;
import org.jspecify.annotations.Nullable;

/** People as rows, read a page at a time. */
class ContactGrid extends Grid<ContactRow> {

    private static final String CHANGE = """
            ${item.change ? html`<vaadin-button theme="small" aria-label="${item.label}" @click="${change}">${item.change}</vaadin-button>` : ''}""";
    private static final String PERSON = """
            <div class="gia-row"><div class="gia-cell"><a href="${item.href}">${item.name}</a>
              ${item.example ? html`<span class="gia-badge gia-draft">${item.example}</span>` : ''}
              ${item.left ? html`<span class="gia-badge gia-draft">${item.left}</span>` : ''}
              <small>${item.email}</small>
              ${item.phone ? html`<small><a href="${item.tel}">${item.phone}</a></small>` : ''}<small class="gia-when-narrow">${item.about}</small></div>
              <div class="gia-when-narrow gia-tools">%s</div></div>""".formatted(CHANGE);
    private static final String WORK = """
            <div class="gia-cell"><span>${item.organisation}</span><small>${item.function}</small></div>""";

    private final LocalDate today;
    private final Consumer<ContactRow> change;

    ContactGrid(LocalDate today, boolean mayChange, Consumer<ContactRow> change) {
        this.today = today;
        this.change = change;
        addClassName("gia-list");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addPerson();
        NarrowColumns.giveWay(
                this,
                addColumn(row -> PersonFields.kind(row.kind()))
                        .setHeader(getTranslation("contacts.kind"))
                        .setFlexGrow(2),
                addColumn(row -> said(row.municipalityName()))
                        .setHeader(getTranslation("contacts.municipality"))
                        .setFlexGrow(2));
        addWork();
        if (mayChange) {
            addChange();
        }
    }

    private void addPerson() {
        addColumn(withChange(LitRenderer.of(PERSON))
                        .withProperty("href", row -> ContactNavigation.contact(row.id()))
                        .withProperty("name", ContactRow::name)
                        .withProperty("example", row -> row.example() ? getTranslation("contacts.example") : "")
                        .withProperty("left", row -> PostWords.of(row, today, getLocale()))
                        .withProperty("phone", row -> Objects.toString(row.phone(), ""))
                        .withProperty(
                                "tel",
                                row -> row.phone() == null ? "" : row.phone().link())
                        .withProperty("email", row -> Objects.toString(row.email(), ""))
                        .withProperty("about", ContactGrid::about))
                .setHeader(getTranslation("contacts.name"))
                .setFlexGrow(4);
    }

    private void addWork() {
        Column<ContactRow> work = addColumn(LitRenderer.<ContactRow>of(WORK)
                        .withProperty("organisation", row -> said(row.organisation()))
                        .withProperty("function", row -> said(row.function())))
                .setHeader(getTranslation("contacts.organisationAndFunction"))
                .setFlexGrow(3);
        NarrowColumns.giveWay(this, work);
    }

    private void addChange() {
        Column<ContactRow> changing = addColumn(withChange(LitRenderer.of(CHANGE)))
                .setHeader(getTranslation("kit.actions"))
                .setWidth("152px")
                .setFlexGrow(0);
        NarrowColumns.giveWay(this, changing);
    }

    private LitRenderer<ContactRow> withChange(LitRenderer<ContactRow> renderer) {
        return renderer.withProperty("label", row -> getTranslation("contacts.changeOf", row.name()))
                .withProperty("change", row -> row.changeable() ? getTranslation("contacts.change") : "")
                .withFunction("change", change::accept);
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
