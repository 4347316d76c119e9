package nl.gia.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.gia.kit.Brand;
import nl.gia.kit.LanguageSwitch;

/** What everyone can use here and what not yet. Also for who cannot log in. */
@Route(value = AccessibilityView.PATH, autoLayout = false)
@AnonymousAllowed
class AccessibilityView extends Main implements HasDynamicTitle {

    static final String PATH = "toegankelijkheid";

    AccessibilityView() {
        addClassNames("gia-alone", "gia-text");
        Div top = new Div(new Brand(), new LanguageSwitch());
        top.addClassName("gia-alone-top");
        add(top, new H1(getTranslation("shell.accessibility")));
        paragraph("shell.accessibility.aim");
        paragraph("shell.accessibility.tested");
        title("shell.accessibility.gaps");
        list("shell.accessibility.gap.map", "shell.accessibility.gap.small", "shell.accessibility.gap.audit");
        title("shell.accessibility.report");
        paragraph("shell.accessibility.tell");
        add(new Anchor("", getTranslation("shell.accessibility.back")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.accessibility"));
    }

    private void title(String key) {
        add(new H2(getTranslation(key)));
    }

    private void paragraph(String key) {
        add(new Paragraph(getTranslation(key)));
    }

    private void list(String... keys) {
        UnorderedList list = new UnorderedList();
        for (String key : keys) {
            list.add(new ListItem(getTranslation(key)));
        }
        add(list);
    }
}
