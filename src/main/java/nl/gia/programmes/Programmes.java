package nl.gia.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.OnceMore;
import nl.gia.shared.Period;
import nl.gia.shared.Problem;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.RegionId;
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
    private final ProgrammeChanges changes;
    private final Access access;
    private final Audit audit;
    private final JdbcClient jdbc;

    Programmes(
            ProgrammeRepository repository,
            ProgrammeMaking making,
            ProgrammeChanges changes,
            Access access,
            Audit audit,
            JdbcClient jdbc) {
        this.repository = repository;
        this.making = making;
        this.changes = changes;
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** The latest first; there are never more than a handful. */
    @Transactional(readOnly = true)
    public List<ProgrammeRow> all() {
        return jdbc.sql("select * from programme order by starts_on desc, name")
                .query(Programmes::row)
                .list();
    }

    /** Without its parts: for who asks often and needs only to know which programme and which period. */
    @Transactional(readOnly = true)
    public Optional<ProgrammeRow> row(String slug) {
        return jdbc.sql("select * from programme where slug = ?")
                .param(slug)
                .query(Programmes::row)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<ProgrammeDetails> find(String slug) {
        return repository.findBySlug(slug).map(programme -> programme.details(changes.provinces()));
    }

    @Transactional(readOnly = true)
    public Optional<ProgrammeDetails> find(ProgrammeId id) {
        return repository.findById(id.value()).map(programme -> programme.details(changes.provinces()));
    }

    /** Each once: a region keeps its name from one programme to the next. */
    @Transactional(readOnly = true)
    public List<String> regionNames(Collection<RegionId> regions) {
        return jdbc.sql("select name from region where id = any (?) group by name order by min(position), name")
                .param(regions.stream().map(RegionId::value).toArray(UUID[]::new))
                .query((row, number) -> row.getString("name"))
                .list();
    }

    @OnceMore
    public ProgrammeDetails create(CreateProgramme command) {
        access.require(Action.WRITE_PROGRAMMES);
        ProvinceNames provinces = changes.provinces();
        Programme programme = making.make(command, provinces);
        if (repository.existsBySlug(programme.slug())) {
            throw new Problem.Conflict("programmes.problem.slugTaken", programme.slug());
        }
        changes.keepLayout(programme);
        audit.done("programme.created", "programme", programme.id());
        return programme.details(provinces);
    }

    public ProgrammeDetails change(ChangeProgramme command) {
        Programme programme = changes.begin(command.id());
        programme.requireVersion(command.version());
        command.applyTo(programme);
        changes.refuseClashes(programme);
        changes.keep(programme);
        audit.done("programme.changed", "programme", programme.id());
        return programme.details(changes.provinces());
    }

    public ProgrammeDetails aimFor(ProgrammeId id, List<CreateProgramme.NewTarget> growthPath) {
        Programme programme = changes.begin(id);
        FieldErrors errors = new FieldErrors();
        List<GrowthTarget> targets = ProgrammeRules.targets(errors, programme.period(), growthPath);
        errors.throwIfAny();
        programme.aimFor(targets);
        changes.keep(programme);
        audit.done("programme.growthPathChanged", "programme", id);
        return programme.details(changes.provinces());
    }

    private static ProgrammeRow row(ResultSet row, int number) throws SQLException {
        return new ProgrammeRow(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                new Period(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                row.getObject("reference_on", LocalDate.class),
                row.getBoolean("visible"),
                row.getBoolean("example"));
    }
}
