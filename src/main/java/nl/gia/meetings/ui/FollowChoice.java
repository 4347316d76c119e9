package nl.gia.meetings.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;

/** Whether those after a meeting come along. Not there when the meeting stands alone. */
class FollowChoice extends RadioButtonGroup<Boolean> {

    FollowChoice(String label, int after) {
        setLabel(label);
        setItems(List.of(false, true));
        setItemLabelGenerator(
                all -> all ? getTranslation("meetings.follow.all", after) : getTranslation("meetings.follow.one"));
        setValue(false);
        setVisible(after > 0);
    }

    boolean isForAll() {
        return getValue();
    }
}
