package nl.gia.calls.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Objects;
import nl.gia.calls.CallQuery;
import nl.gia.calls.CallState;
import nl.gia.programmes.ui.CurrentProgramme;

/** Addresses of the call list, relative to the root of the site. */
public final class CallNavigation {

    static final String LIST = "bellijst";

    private CallNavigation() {}

    /** The steps that are due. */
    public static String due(String programme) {
        return list(programme, Map.of(CallQuery.STATE, dueWord()));
    }

    /** The step that is due with one municipality. */
    public static String due(String programme, String municipality) {
        return list(programme, Map.of(CallQuery.STATE, dueWord(), CallQuery.TEXT, municipality));
    }

    static String region(String programme, String name) {
        return list(programme, Map.of(CallQuery.REGION, name));
    }

    /** What one looks at, as a file. */
    static String sheet(String programme, QueryParameters looking) {
        String query = looking.excluding(CurrentProgramme.PARAMETER).getQueryString();
        return LIST + "/" + programme + "/bellijst.xlsx" + (query.isEmpty() ? "" : "?" + query);
    }

    private static String list(String programme, Map<String, String> asked) {
        QueryParameters query = QueryParameters.of(CurrentProgramme.PARAMETER, programme);
        for (Map.Entry<String, String> one : asked.entrySet()) {
            query = query.merging(one.getKey(), one.getValue());
        }
        return LIST + "?" + query.getQueryString();
    }

    private static String dueWord() {
        return Objects.requireNonNull(CallQuery.word(CallState.DUE));
    }
}
