package nl.gia.contacts.ui;

import java.time.Clock;
import java.util.List;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityFilter;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.shared.AmsterdamTime;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The municipalities of today, while one types. */
@Component
class MunicipalitySearch {

    private final Municipalities municipalities;
    private final Clock clock;

    MunicipalitySearch(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    List<MunicipalityRow> matching(String typed, Pageable page) {
        return municipalities
                .search(new MunicipalityFilter(typed, null, AmsterdamTime.today(clock)), page)
                .getContent();
    }
}
