package nl.gia.contacts.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.LikelyDouble;
import nl.gia.kit.NarrowColumns;

/** Pairs as rows, read a page at a time. */
class DoublesGrid extends Grid<LikelyDouble> {

    private static final String BUTTONS = """
            <vaadin-button theme="small" aria-label="${item.compareLabel}" @click="${compare}">${item.compare}</vaadin-button>
            <vaadin-button theme="small tertiary" aria-label="${item.keepLabel}" @click="${keep}">${item.keep}</vaadin-button>""";
    private static final String ONE = """
            <div class="gia-cell"><a href="${item.oneHref}">${item.one}</a><small>${item.oneEmail}</small>
              <small>${item.oneAbout}</small></div>""";
    private static final String OTHER = """
            <div class="gia-cell"><a href="${item.otherHref}">${item.other}</a><small>${item.otherEmail}</small>
              <small>${item.otherAbout}</small></div>""";
    // On a phone this one column holds all of them.
    private static final String PAIR = ONE + """
            <div class="gia-when-narrow">%s<div class="gia-cell"><small>${item.why}</small></div>
              <div class="gia-tools">%s</div></div>""".formatted(OTHER, BUTTONS);

    DoublesGrid(Consumer<LikelyDouble> compare, Consumer<LikelyDouble> keep) {
        addClassName("gia-list");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addColumn(filled(PAIR, compare, keep))
                .setHeader(getTranslation("contacts.doubleOne"))
                .setFlexGrow(3);
        Column<LikelyDouble> other = addColumn(filled(OTHER, compare, keep))
                .setHeader(getTranslation("contacts.doubleOther"))
                .setFlexGrow(3);
        Column<LikelyDouble> why = addColumn(pair -> why(pair))
                .setHeader(getTranslation("contacts.doubleWhy"))
                .setFlexGrow(2);
        Column<LikelyDouble> buttons = addColumn(
                        filled("<div class=\"gia-tools\">" + BUTTONS + "</div>", compare, keep))
                .setHeader(getTranslation("kit.actions"))
                .setWidth("270px")
                .setFlexGrow(0);
        NarrowColumns.giveWay(this, other, why, buttons);
    }

    private LitRenderer<LikelyDouble> filled(
            String template, Consumer<LikelyDouble> compare, Consumer<LikelyDouble> keep) {
        return LitRenderer.<LikelyDouble>of(template)
                .withProperty("one", pair -> pair.one().name())
                .withProperty(
                        "oneHref", pair -> ContactNavigation.contact(pair.one().id()))
                .withProperty("oneEmail", pair -> Objects.toString(pair.one().email(), ""))
                .withProperty("oneAbout", pair -> about(pair.one()))
                .withProperty("other", pair -> pair.other().name())
                .withProperty(
                        "otherHref",
                        pair -> ContactNavigation.contact(pair.other().id()))
                .withProperty(
                        "otherEmail", pair -> Objects.toString(pair.other().email(), ""))
                .withProperty("otherAbout", pair -> about(pair.other()))
                .withProperty("why", this::why)
                .withProperty("compare", pair -> getTranslation("contacts.compare"))
                .withProperty("compareLabel", pair -> named("contacts.compareOf", pair))
                .withProperty("keep", pair -> getTranslation("contacts.notDouble"))
                .withProperty("keepLabel", pair -> named("contacts.notDoubleOf", pair))
                .withFunction("compare", compare::accept)
                .withFunction("keep", keep::accept);
    }

    private String why(LikelyDouble pair) {
        return getTranslation("contacts.reason." + pair.reason());
    }

    private String named(String key, LikelyDouble pair) {
        return getTranslation(key, pair.one().name(), pair.other().name());
    }

    private static String about(ContactRow row) {
        return Stream.of(PersonFields.kind(row.kind()), row.municipalityName(), row.organisation(), row.function())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
