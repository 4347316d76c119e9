package nl.gia.programmes.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.programmes.CreateProgramme;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;

/** A new programme begins with the regions of another, or with one for each province. */
class CreateProgrammeDialog extends Div {

    private final TextField name = new TextField(getTranslation("programmes.name"));
    private final TextField slug = new TextField(getTranslation("programmes.slug"));
    private final DayField start = new DayField(getTranslation("programmes.start"));
    private final DayField end = new DayField(getTranslation("programmes.end"));
    private final DayField referenceDate = new DayField(getTranslation("programmes.referenceDate"));
    private final Select<ProgrammeRow> model = new Select<>();
    private final Checkbox visible = new Checkbox(getTranslation("programmes.visible"), true);

    private final List<String> provinces;
    private final Function<String, ProgrammeDetails> find;
    private final LocalDate today;
    private final FormDialog dialog;

    CreateProgrammeDialog(
            List<ProgrammeRow> models,
            List<String> provinces,
            Function<String, ProgrammeDetails> find,
            LocalDate today,
            Consumer<CreateProgramme> create) {
        this.provinces = provinces;
        this.find = find;
        this.today = today;
        name.setRequiredIndicatorVisible(true);
        slug.setRequiredIndicatorVisible(true);
        start.setRequiredIndicatorVisible(true);
        end.setRequiredIndicatorVisible(true);
        name.addValueChangeListener(typed -> suggestSlug(typed.getOldValue(), typed.getValue()));
        slug.setHelperText(getTranslation("programmes.slugHint"));
        referenceDate.setHelperText(getTranslation("programmes.referenceDateHint"));
        model.setLabel(getTranslation("programmes.model"));
        model.setEmptySelectionAllowed(true);
        model.setEmptySelectionCaption(getTranslation("programmes.modelProvinces"));
        model.setItems(models);
        model.setItemLabelGenerator(row -> row == null
                ? getTranslation("programmes.modelProvinces")
                : getTranslation("programmes.modelOf", row.name()));
        dialog = new FormDialog(
                        getTranslation("programmes.createTitle"),
                        getTranslation("programmes.createSave"),
                        name,
                        slug,
                        start,
                        end,
                        referenceDate,
                        model,
                        visible,
                        new Hint(getTranslation("programmes.modelHint")))
                .onSave(problems(), () -> create.accept(command()));
    }

    void open() {
        dialog.open();
    }

    private FormProblems problems() {
        return new FormProblems()
                .field("name", name)
                .field("slug", slug)
                .field("start", start)
                .field("end", end)
                .field("referenceDate", referenceDate)
                .field("regions", model);
    }

    private CreateProgramme command() {
        ProgrammeRow chosen = model.getValue();
        ProgrammeDetails other = chosen == null ? null : find.apply(chosen.slug());
        return new CreateProgramme(
                slug.getValue(),
                name.getValue(),
                start.getValue(),
                end.getValue(),
                visible.getValue(),
                referenceDate.getValue(),
                other == null
                        ? CreateProgramme.NewRegion.onePerProvince(provinces)
                        : CreateProgramme.NewRegion.as(other, other.nearest(today)),
                List.of(),
                other == null ? List.of() : CreateProgramme.NewTheme.as(other),
                null,
                false);
    }

    // Follows the name for as long as nobody chose another.
    private void suggestSlug(String before, String now) {
        if (slug.getValue().equals(slugOf(before))) {
            slug.setValue(slugOf(now));
        }
    }

    private static String slugOf(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
