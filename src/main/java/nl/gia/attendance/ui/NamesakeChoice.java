package nl.gia.attendance.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.attendance.Namesake;
import nl.gia.attendance.RegisterPerson;
import nl.gia.shared.Problem;

/** Asks who is meant by a name that is known already; not there as long as it is nobody else's. */
class NamesakeChoice extends RadioButtonGroup<Optional<Namesake>> {

    private List<Namesake> offered = List.of();

    NamesakeChoice() {
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        setItemLabelGenerator(
                one -> one.map(this::label).orElseGet(() -> getTranslation("attendance.namesake.another")));
        setVisible(false);
    }

    /** The only one is the one who is meant, until somebody says otherwise. */
    void offer(List<Namesake> namesakes) {
        if (namesakes.equals(offered)) {
            return;
        }
        offered = namesakes;
        List<Optional<Namesake>> choices = new ArrayList<>();
        namesakes.forEach(one -> choices.add(Optional.of(one)));
        choices.add(Optional.empty());
        setLabel(getTranslation("attendance.namesake", namesakes.size()));
        setItems(choices);
        setValue(namesakes.size() == 1 ? choices.getFirst() : null);
        setVisible(!namesakes.isEmpty());
        setInvalid(false);
    }

    RegisterPerson meant(RegisterPerson typed) {
        if (offered.isEmpty()) {
            return typed;
        }
        if (isEmpty()) {
            throw new Problem.Invalid("contact", "attendance.problem.whichOne");
        }
        return getValue().map(one -> typed.being(one.contact())).orElseGet(typed::beingAnother);
    }

    private String label(Namesake one) {
        String listed = one.listed() ? getTranslation("attendance.namesake.listed") : null;
        String email = one.email() == null
                ? getTranslation("attendance.namesake.noAddress")
                : one.email().value();
        return Stream.of(one.name(), one.municipality(), one.organisation(), email, listed)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(PersonChoice.DOT));
    }
}
