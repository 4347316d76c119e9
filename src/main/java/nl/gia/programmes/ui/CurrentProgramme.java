package nl.gia.programmes.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The programme one is looking at: that of the address, else the last one looked at, else the one that runs today. */
@Component
public class CurrentProgramme {

    public static final String PARAMETER = "programma";
    private static final String REMEMBERED = CurrentProgramme.class.getName();

    private final Programmes programmes;
    private final Clock clock;

    CurrentProgramme(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Empty while there are no programmes; one that is asked for and is not there is a page that is not there. */
    public Optional<ProgrammeRow> of(QueryParameters asked) {
        List<ProgrammeRow> all = programmes.all();
        Optional<String> named = asked.getSingleParameter(PARAMETER).filter(slug -> !slug.isBlank());
        if (named.isPresent() && find(all, named.get()).isEmpty()) {
            throw new NotFoundException();
        }
        return chosen(all, named.orElse(null));
    }

    /** For the frame, which is around the page that tells there is none as well. */
    public Optional<ProgrammeRow> around(QueryParameters asked) {
        return chosen(programmes.all(), asked.getSingleParameter(PARAMETER).orElse(null));
    }

    private Optional<ProgrammeRow> chosen(List<ProgrammeRow> all, @Nullable String named) {
        Optional<ProgrammeRow> chosen = find(all, named)
                .or(() -> find(all, remembered()))
                .or(() -> running(all))
                .or(() -> all.stream().findFirst());
        chosen.map(ProgrammeRow::slug).ifPresent(CurrentProgramme::remember);
        return chosen;
    }

    /** @param slug of what the page is about */
    public static void remember(String slug) {
        VaadinSession.getCurrent().setAttribute(REMEMBERED, slug);
    }

    private static @Nullable String remembered() {
        return (String) VaadinSession.getCurrent().getAttribute(REMEMBERED);
    }

    private static Optional<ProgrammeRow> find(List<ProgrammeRow> all, @Nullable String slug) {
        return all.stream().filter(programme -> programme.slug().equals(slug)).findFirst();
    }

    private Optional<ProgrammeRow> running(List<ProgrammeRow> all) {
        LocalDate today = AmsterdamTime.today(clock);
        return all.stream()
                .filter(programme -> programme.period().includes(today))
                .findFirst();
    }
}
