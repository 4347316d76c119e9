package nl.gia.programmes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.gia.kit.Dates;
import nl.gia.kit.Hint;
import nl.gia.kit.Texts;
import nl.gia.programmes.organisers.HandoverPreview;
import nl.gia.programmes.organisers.MovingWork;

/** Which work goes along when a region is handed over, which stays, and by what rule. */
class HandoverWork extends Div {

    HandoverWork() {
        addClassName("gia-handover");
        // Read out as it comes: it follows from a day chosen above.
        getElement().setAttribute("role", "status");
        clear();
    }

    void clear() {
        removeAll();
        add(new Hint(getTranslation("programmes.handover.chooseDay")));
    }

    void show(HandoverPreview preview) {
        removeAll();
        add(new Paragraph(
                getTranslation(preview.hasCome() ? "programmes.handover.ruleNow" : "programmes.handover.ruleLater")));
        preview.work().forEach(this::tell);
    }

    private void tell(MovingWork moving) {
        Span moves = new Span(Texts.show(moving.moves()));
        moves.addClassName("gia-sentence");
        add(moves);
        if (!moving.isNothing()) {
            add(first(moving), all(moving));
        }
        moving.stays().forEach(stays -> add(new Hint(Texts.show(stays))));
    }

    private Component first(MovingWork moving) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-lines");
        for (MovingWork.Piece piece : moving.first()) {
            Span day = new Span(Dates.shortDay(piece.day(), getLocale()));
            day.addClassName("gia-soft");
            list.add(new ListItem(day, new Span(piece.name())));
        }
        return list;
    }

    // Beside the dialog, which keeps what was typed.
    private static Component all(MovingWork moving) {
        return new Anchor(moving.address(), Texts.show(moving.all()), AnchorTarget.BLANK);
    }
}
