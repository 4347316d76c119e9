package nl.gia.meetings.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import java.util.function.Supplier;
import nl.gia.meetings.MeetingFilter;
import nl.gia.meetings.calendar.OpenFeed;
import nl.gia.meetings.ui.CalendarTool;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.security.SiteAddress;

/** Beside the calendar: the same in a calendar elsewhere. */
@org.springframework.stereotype.Component
class SubscribeTool implements CalendarTool {

    private final SiteAddress site;

    SubscribeTool(SiteAddress site) {
        this.site = site;
    }

    @Override
    public Component tool(ProgrammeDetails programme, Supplier<MeetingFilter> shown) {
        return new Button(
                I18NProvider.translate("calendar.subscribe"),
                click -> new SubscribeDialog(programme, feed(shown.get()), here()).open());
    }

    private static OpenFeed feed(MeetingFilter filter) {
        return new OpenFeed(filter.programme(), filter.region(), filter.theme());
    }

    private URI here() {
        return site.of(VaadinServletRequest.getCurrent());
    }
}
