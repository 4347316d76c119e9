package nl.gia.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.gia.shared.Meanwhile;

/** Asks, field by field, whose words stay. Nothing is chosen beforehand: neither is overwritten unseen. */
class ClashDialog extends Dialog {

    private enum Whose {
        MINE,
        THEIRS
    }

    private final Map<String, RadioButtonGroup<Whose>> choices = new LinkedHashMap<>();

    /** @param settle takes the labels of the fields in which the others have their way */
    ClashDialog(List<SharedForm.Clash> clashes, List<String> taken, Meanwhile<?> theirs, Consumer<Set<String>> settle) {
        setHeaderTitle(getTranslation("kit.clash.title"));
        setWidth("680px");
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation("kit.clash.text")));
        clashes.forEach(clash -> add(choice(clash, theirs)));
        if (!taken.isEmpty()) {
            add(new Hint(getTranslation("kit.clash.alsoTaken", Settling.by(theirs), String.join(", ", taken))));
        }
        Button save = new Button(getTranslation("kit.clash.save"), click -> {
            if (isChosen()) {
                close();
                settle.accept(given());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("kit.clash.back"), click -> close()), save);
    }

    private RadioButtonGroup<Whose> choice(SharedForm.Clash clash, Meanwhile<?> theirs) {
        String who = theirs.to(clash.name())
                .map(change -> getTranslation("kit.clash.theirs", change.by(), Dates.moment(change.at(), getLocale())))
                .orElse(getTranslation("kit.clash.somebody"));
        RadioButtonGroup<Whose> choice = new RadioButtonGroup<>(clash.label());
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.addClassName("gia-clash");
        choice.setItems(Whose.values());
        choice.setRenderer(new ComponentRenderer<>(whose -> whose == Whose.MINE
                ? words(getTranslation("kit.clash.mine"), clash.mine())
                : words(who, clash.theirs())));
        choices.put(clash.label(), choice);
        return choice;
    }

    private Div words(String who, String text) {
        Span says = new Span(who);
        says.addClassName("gia-small");
        Div held = new Div(text.isEmpty() ? getTranslation("kit.clash.nothing") : text);
        held.addClassName("gia-long");
        return new Div(says, held);
    }

    private boolean isChosen() {
        choices.values().forEach(choice -> {
            choice.setErrorMessage(getTranslation("kit.clash.choose"));
            choice.setInvalid(choice.isEmpty());
        });
        return choices.values().stream().noneMatch(RadioButtonGroup::isEmpty);
    }

    private Set<String> given() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue() == Whose.THEIRS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
