package nl.gia.kit;

import com.vaadin.flow.component.UI;

/** Whoever works by the keyboard goes on where it was, also when the page has drawn that part anew. */
public final class Focus {

    private Focus() {}

    /** @param id of an element that is on the page after this request */
    public static void on(String id) {
        UI.getCurrent()
                .getPage()
                .executeJs("setTimeout(() => { const b = document.getElementById($0); if (b) b.focus(); })", id);
    }
}
