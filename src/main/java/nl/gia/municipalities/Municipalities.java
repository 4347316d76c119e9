package nl.gia.municipalities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register: which municipalities existed when, what they came from and what became of them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class Municipalities {

    public static final LocalDate FIRST_DAY = LocalDate.of(2007, 1, 1);

    private final MunicipalityQueries queries;

    Municipalities(MunicipalityQueries queries) {
        this.queries = queries;
    }

    public MunicipalitySet on(LocalDate date) {
        requireKnown(date);
        return new MunicipalitySet(date, isBeyondLastKnownChange(date), queries.on(date));
    }

    public Page<MunicipalityRow> search(MunicipalityFilter filter, Pageable page) {
        requireKnown(filter.on());
        return queries.search(filter, page);
    }

    /** After the last reorganisation the register knows, its last set is assumed to hold. */
    public boolean isBeyondLastKnownChange(LocalDate date) {
        return date.isAfter(queries.lastKnownChange());
    }

    public Optional<MunicipalityDetails> find(MunicipalityCode code) {
        return queries.find(code);
    }

    /** The municipality itself when it exists on that day, else the one that continues it. */
    public Optional<MunicipalityRow> continuing(MunicipalityCode code, LocalDate on) {
        return queries.continuing(code, on);
    }

    public MunicipalityNames names() {
        return new MunicipalityNames(queries.entries());
    }

    public List<String> provinces() {
        return queries.provinces();
    }

    /** Throws {@link Problem.Invalid} on {@code on} for a day before the register begins. */
    public static void requireKnown(LocalDate date) {
        if (date.isBefore(FIRST_DAY)) {
            throw new Problem.Invalid("on", "municipalities.problem.beforeRegister", FIRST_DAY);
        }
    }
}
