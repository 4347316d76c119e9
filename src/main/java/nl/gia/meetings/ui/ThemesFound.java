package nl.gia.meetings.ui;

import java.util.Set;
import nl.gia.kit.SearchHit;
import nl.gia.kit.SearchSource;
import nl.gia.meetings.MeetingFilter;
import nl.gia.programmes.ProgrammeFinder;
import nl.gia.programmes.ProgrammeFinder.FoundTheme;
import nl.gia.shared.SearchTerms;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** A theme leads to the meetings about it. */
@Component
@Order(40)
class ThemesFound implements SearchSource {

    private final ProgrammeFinder finder;

    ThemesFound(ProgrammeFinder finder) {
        this.finder = finder;
    }

    @Override
    public String kind() {
        return "themas";
    }

    @Override
    public String key() {
        return "meetings.foundThemes";
    }

    @Override
    public Page<SearchHit> find(SearchTerms terms, Pageable page) {
        return finder.themes(terms, page).map(ThemesFound::hit);
    }

    private static SearchHit hit(FoundTheme theme) {
        MeetingFilter about =
                new MeetingFilter(theme.programme(), null, theme.name(), Set.of(), null, null, false, null);
        return new SearchHit(theme.name(), theme.programmeName(), MeetingNavigation.list(about));
    }
}
