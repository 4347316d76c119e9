package nl.gia.meetings.team.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Notices;
import nl.gia.meetings.team.TeamMember;

/** Somebody for a planning team: by name when known in the region, else by address. */
class MemberDialog {

    private static final String ITEM = """
            <div class="gia-cell"><span>${item.name}</span><small>${item.about}</small></div>""";

    /** @param name is the address itself as long as one typed no more */
    private record Choice(String name, String address, String about) {}

    private final ComboBox<Choice> who = new ComboBox<>(say("meetings.team.who"));
    private final FormDialog dialog;

    /** @param save takes the address */
    MemberDialog(Function<String, List<TeamMember>> suggest, Consumer<String> save) {
        who.setRequiredIndicatorVisible(true);
        who.setHelperText(say("meetings.team.whoHint"));
        who.setAllowCustomValue(true);
        who.setItemLabelGenerator(Choice::name);
        who.setRenderer(
                LitRenderer.<Choice>of(ITEM).withProperty("name", Choice::name).withProperty("about", Choice::about));
        who.setItems(query -> page(suggest, query).stream());
        who.addCustomValueSetListener(typed -> {
            String address = typed.getDetail().strip();
            who.setValue(new Choice(address, address, ""));
        });
        dialog = new FormDialog(say("meetings.team.addTitle"), say("meetings.team.addSave"), who)
                .wide(who)
                .onSave(new FormProblems().field("email", who), () -> {
                    save.accept(who.getOptionalValue().map(Choice::address).orElse(""));
                    Notices.done("meetings.team.added", who.getValue().name());
                });
    }

    void open() {
        dialog.open();
        who.focus();
    }

    private static List<Choice> page(Function<String, List<TeamMember>> suggest, Query<Choice, String> query) {
        List<TeamMember> members = suggest.apply(query.getFilter().orElse(""));
        return members.stream()
                .map(member -> new Choice(member.name(), member.email(), TeamWords.position(member)))
                .skip(query.getOffset())
                .limit(query.getLimit())
                .toList();
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
