package nl.gia.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gia.kit.BackgroundWork;
import nl.gia.kit.ImportDialog;
import nl.gia.meetings.MeetingImport;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.security.Access;
import nl.gia.security.Action;
import org.springframework.beans.factory.ObjectProvider;

/** How meetings come into the list: planned one by one, or from a file. */
@org.springframework.stereotype.Component
public class MeetingTools {

    private final Meetings meetings;
    private final MeetingImport imports;
    private final Access access;
    private final BackgroundWork background;
    private final List<MeetingListImport> others;

    MeetingTools(
            Meetings meetings,
            MeetingImport imports,
            Access access,
            BackgroundWork background,
            ObjectProvider<MeetingListImport> others) {
        this.meetings = meetings;
        this.imports = imports;
        this.access = access;
        this.background = background;
        this.others = others.orderedStream().toList();
    }

    /** The primary one last. */
    List<Component> of(ProgrammeDetails programme, Runnable changed) {
        return access.mayAtAll(Action.WRITE_MEETINGS)
                ? List.of(
                        importMenu(programme, changed),
                        new Button(
                                say("meetings.planSeries"),
                                click -> UI.getCurrent().navigate(MeetingNavigation.PLAN_SERIES)),
                        planButton(programme))
                : List.of();
    }

    /** For who may plan; also outside the list. */
    public Optional<Button> plan(ProgrammeDetails programme) {
        return access.mayAtAll(Action.WRITE_MEETINGS) ? Optional.of(planButton(programme)) : Optional.empty();
    }

    private Component importMenu(ProgrammeDetails programme, Runnable changed) {
        MenuBar bar = new MenuBar();
        SubMenu menu = bar.addItem(say("meetings.import")).getSubMenu();
        menu.addItem(say("meetings.importMeetings"), click -> importMeetings(programme, changed));
        others.forEach(other -> menu.addItem(say(other.key()), click -> other.open(programme, changed)));
        return bar;
    }

    private void importMeetings(ProgrammeDetails programme, Runnable changed) {
        new ImportDialog(
                        say("meetings.importTitle"),
                        say("meetings.importColumns"),
                        background,
                        (file, dryRun) -> imports.run(programme.slug(), file, dryRun),
                        changed)
                .open();
    }

    private Button planButton(ProgrammeDetails programme) {
        Button plan =
                new Button(say("meetings.plan"), click -> planDialog(programme).open());
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return plan;
    }

    boolean mayPlan(ProgrammeDetails programme) {
        return !MeetingFields.writable(programme, access).isEmpty();
    }

    /** On a day that was pointed at. */
    void plan(ProgrammeDetails programme, LocalDate day) {
        if (mayPlan(programme)) {
            planDialog(programme).on(day).open();
        }
    }

    private PlanMeetingDialog planDialog(ProgrammeDetails programme) {
        return new PlanMeetingDialog(programme, MeetingFields.writable(programme, access), typed -> {
            String reference = meetings.plan(typed).row().reference();
            UI.getCurrent().navigate(MeetingNavigation.meeting(reference));
        });
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
