package nl.gia.drafts.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.Instant;
import java.util.stream.Stream;
import nl.gia.drafts.Drafts;
import tools.jackson.databind.JsonNode;

/**
 * What the browser holds of a text because the server could not be told any more. Once this is on the page it becomes the
 * draft, unless a later one is there. One sees nothing of it.
 */
@Tag("span")
@JavaScript("context://drafts.js")
public class UnsentText extends Component {

    private final Drafts drafts;
    private final String about;
    private final Runnable found;

    /** @param found is told when there is such a draft now */
    public UnsentText(Drafts drafts, String about, Runnable found) {
        this.drafts = drafts;
        this.about = about;
        this.found = found;
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs("return window.giaDrafts.left($0)", drafts.key(about))
                .then(this::bringBack);
    }

    /** The browser lets go of what it held. */
    void drop() {
        tell("drop($0)");
    }

    /** The server has this: the browser lets go of it, unless one has typed on. */
    void kept(String text) {
        tell("kept($0, $1)", text);
    }

    // Also when the field is gone by the time the answer comes.
    private void tell(String what, Object... more) {
        Object[] arguments =
                Stream.concat(Stream.of(drafts.key(about)), Stream.of(more)).toArray();
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.giaDrafts." + what, arguments));
    }

    private void bringBack(JsonNode left) {
        if (left.path("text").isString() && left.path("at").isNumber()) {
            boolean isLast = drafts.bringBack(
                    about,
                    left.path("text").asString(),
                    Instant.ofEpochMilli(left.path("at").asLong()));
            drop();
            if (isLast) {
                found.run();
            }
        }
    }
}
