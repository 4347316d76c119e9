package nl.gia.kit;

import com.vaadin.flow.component.Component;

/** In stock tabs something that takes the focus stands between the list and its tabs; readers of the screen then find no tabs in it. */
public final class TabsScroller {

    private TabsScroller() {}

    /** @param tabs tabs, or a sheet of them */
    public static void release(Component tabs) {
        tabs.addAttachListener(attached -> tabs.getElement().executeJs("""
                requestAnimationFrame(() => (this.querySelector('vaadin-tabs') || this)
                    .shadowRoot?.getElementById('scroll')?.removeAttribute('tabindex'))"""));
    }
}
