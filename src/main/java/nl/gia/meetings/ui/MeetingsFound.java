package nl.gia.meetings.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import nl.gia.kit.Dates;
import nl.gia.kit.SearchHit;
import nl.gia.kit.SearchSource;
import nl.gia.meetings.MeetingFinder;
import nl.gia.meetings.MeetingRow;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.SearchTerms;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class MeetingsFound implements SearchSource {

    private final MeetingFinder finder;

    MeetingsFound(MeetingFinder finder) {
        this.finder = finder;
    }

    @Override
    public String kind() {
        return MeetingNavigation.LIST;
    }

    @Override
    public String key() {
        return "meetings.found";
    }

    @Override
    public Page<SearchHit> find(SearchTerms terms, Pageable page) {
        Locale locale = UI.getCurrent().getLocale();
        return finder.find(terms, page).map(meeting -> hit(meeting, locale));
    }

    private static SearchHit hit(MeetingRow meeting, Locale locale) {
        String day = Dates.shortDay(AmsterdamTime.dayOf(meeting.start()), locale);
        return new SearchHit(
                meeting.title(),
                String.join(" · ", day, meeting.regionName(), MeetingWords.of(meeting.status())),
                MeetingNavigation.meeting(meeting.reference()));
    }
}
