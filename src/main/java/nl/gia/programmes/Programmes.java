package nl.gia.programmes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.Period;
import nl.gia.shared.Problem;
import nl.gia.shared.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class Programmes {

    private final ProgrammeRepository repository;
    private final ProgrammeMaking making;
    private final MembershipUpkeep memberships;
    private final Access access;
    private final Audit audit;
    private final JdbcClient jdbc;

    Programmes(
            ProgrammeRepository repository,
            ProgrammeMaking making,
            MembershipUpkeep memberships,
            Access access,
            Audit audit,
            JdbcClient jdbc) {
        this.repository = repository;
        this.making = making;
        this.memberships = memberships;
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** The latest first; there are never more than a handful. */
    @Transactional(readOnly = true)
    public List<ProgrammeRow> all() {
        return jdbc.sql("select * from programme order by starts_on desc, name")
                .query((row, number) -> new ProgrammeRow(
                        new ProgrammeId(row.getObject("id", UUID.class)),
                        row.getString("slug"),
                        row.getString("name"),
                        new Period(
                                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                        row.getBoolean("visible"),
                        row.getBoolean("example")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<ProgrammeDetails> find(String slug) {
        return repository.findBySlug(slug).map(programme -> programme.details(provinces()));
    }

    @Transactional(readOnly = true)
    public Optional<ProgrammeDetails> find(ProgrammeId id) {
        return repository.findById(id.value()).map(programme -> programme.details(provinces()));
    }

    public ProgrammeDetails create(CreateProgramme command) {
        access.require(Action.WRITE_PROGRAMMES);
        ProvinceNames provinces = provinces();
        Programme programme = making.make(command, provinces);
        if (command.slug() != null && repository.existsBySlug(command.slug())) {
            throw new Problem.Conflict("programmes.problem.slugTaken", command.slug());
        }
        Programme saved = repository.saveAndFlush(programme);
        memberships.recompute(saved.id());
        audit.done("programme.created", "programme", saved.id());
        return saved.details(provinces);
    }

    private ProvinceNames provinces() {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select code, name from province").query(row -> {
            names.put(row.getString("code"), row.getString("name"));
        });
        return new ProvinceNames(names);
    }
}
