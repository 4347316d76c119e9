package nl.gia.contacts.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.MarkLeft;
import nl.gia.kit.DayField;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.municipalities.MunicipalityRow;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** On which day somebody left a post, and who came in the place: somebody known, or a name that is nobody's yet. */
class LeaveDialog {

    private record Successor(String name, @Nullable ContactRow known) {

        String label() {
            return known == null
                    ? name
                    : Stream.of(name, known.municipalityName(), known.organisation())
                            .filter(Objects::nonNull)
                            .distinct()
                            .collect(Collectors.joining(" · "));
        }
    }

    private final ContactRow leaver;
    private final DayField on = new DayField(say("contacts.leftOn"));
    private final ComboBox<Successor> successor = new ComboBox<>(say("contacts.successor"));
    private final PersonFields newcomer;
    private final FormDialog dialog;

    LeaveDialog(
            ContactRow leaver,
            LocalDate today,
            BiFunction<String, Pageable, List<ContactRow>> people,
            BiFunction<String, Pageable, List<MunicipalityRow>> municipalities,
            Consumer<MarkLeft> save) {
        this.leaver = leaver;
        newcomer = new PersonFields(municipalities);
        on.setValue(leaver.leftOn() == null ? today : leaver.leftOn());
        on.setRequiredIndicatorVisible(true);
        prepareSuccessor(people);
        dialog = newcomer.dialogBelow(say("contacts.leaveTitle"), on, successor)
                .wide(successor)
                .explain(I18NProvider.translate("contacts.leaveHint", leaver.name()));
        dialog.onSave(
                newcomer.in(new FormProblems()
                        .field("on", on)
                        .field("successor", successor)
                        .field("name", successor)),
                () -> save.accept(typed()));
    }

    void open() {
        dialog.open();
    }

    private void prepareSuccessor(BiFunction<String, Pageable, List<ContactRow>> people) {
        successor.setHelperText(say("contacts.successorHint"));
        successor.setClearButtonVisible(true);
        successor.setAllowCustomValue(true);
        successor.setItemLabelGenerator(Successor::label);
        successor.setItemsPageable((page, typed) -> people.apply(typed.replace("·", " "), page).stream()
                .filter(row -> !row.equals(leaver))
                .map(row -> new Successor(row.name(), row))
                .toList());
        successor.addCustomValueSetListener(
                typed -> successor.setValue(new Successor(typed.getDetail().strip(), null)));
        successor.addValueChangeListener(changed -> follow(changed.getValue()));
        newcomer.setVisible(false);
    }

    // Who is new mostly does what the one before did.
    private void follow(@Nullable Successor chosen) {
        boolean isNew = chosen != null && chosen.known() == null;
        if (isNew) {
            newcomer.show(leaver.kind(), ContactDialog.municipality(leaver), leaver.organisation(), leaver.function());
        }
        newcomer.setVisible(isNew);
        successor.setHelperText(say(isNew ? "contacts.successorNew" : "contacts.successorHint"));
    }

    private MarkLeft typed() {
        Optional<Successor> chosen = successor.getOptionalValue();
        return new MarkLeft(
                leaver.id(),
                leaver.version(),
                on.getValue(),
                chosen.map(Successor::known)
                        .filter(Objects::nonNull)
                        .map(ContactRow::id)
                        .orElse(null),
                chosen.filter(one -> one.known() == null)
                        .map(one -> newcomer.typed(one.name()))
                        .orElse(null));
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
