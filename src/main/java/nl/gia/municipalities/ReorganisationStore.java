package nl.gia.municipalities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReorganisationStore {

    private final JdbcClient jdbc;
    private final MunicipalityQueries queries;

    ReorganisationStore(JdbcClient jdbc, MunicipalityQueries queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    /** One at a time enters a reorganisation, so that no two contradict each other unseen. */
    ReorganisationDraft draft() {
        jdbc.sql("lock table reorganisation in share row exclusive mode").update();
        return new ReorganisationDraft(queries.entries(), all());
    }

    private Map<ReorganisationEntry.Key, ReorganisationEntry> all() {
        return jdbc.sql("select * from reorganisation").query(ReorganisationStore::entry).list().stream()
                .collect(Collectors.toMap(ReorganisationEntry::key, entry -> entry));
    }

    void save(ReorganisationDraft draft) {
        draft.newMunicipalities().values().forEach(this::insert);
        // First those that are no heir any more: of one municipality there is never more than one.
        List<ReorganisationEntry> updated = draft.updated();
        updated.stream().filter(entry -> !entry.heir()).forEach(this::save);
        draft.created().forEach(this::save);
        updated.stream().filter(ReorganisationEntry::heir).forEach(this::save);
    }

    void remove(ReorganisationRemoval removal) {
        removal.entries()
                .forEach(entry -> jdbc.sql(
                                "delete from reorganisation where effective_on = ? and old_code = ? and new_code = ?")
                        .params(
                                entry.on(),
                                entry.oldCode().value(),
                                entry.newCode().value())
                        .update());
        removal.vanishing().forEach(this::remove);
    }

    private void remove(MunicipalityCode vanishing) {
        String code = vanishing.value();
        jdbc.sql("delete from municipality_continuation where code = ? or continued_by = ?")
                .params(code, code)
                .update();
        try {
            jdbc.sql("delete from municipality where code = ?").param(code).update();
        } catch (DataIntegrityViolationException used) {
            throw new Problem.Conflict("municipalities.problem.inUse", code);
        }
    }

    private void insert(ReorganisationDraft.NewMunicipality municipality) {
        jdbc.sql("""
                        insert into municipality (code, name, cbs_name, province_code)
                        select ?, ?, ?, code from province where name = ?""")
                .params(municipality.code().value(), municipality.name(), municipality.name(), municipality.province())
                .update();
    }

    private void save(ReorganisationEntry entry) {
        jdbc.sql("""
                        insert into reorganisation as r (effective_on, old_code, new_code, kind, old_abolished, new_established,
                                                         heir, area_share_pct, note, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (effective_on, old_code, new_code) do update
                           set kind = excluded.kind, old_abolished = excluded.old_abolished,
                               new_established = excluded.new_established, heir = excluded.heir,
                               area_share_pct = excluded.area_share_pct, note = excluded.note, source = excluded.source""")
                .param(entry.on())
                .param(entry.oldCode().value())
                .param(entry.newCode().value())
                .param(entry.kind().name())
                .param(entry.oldAbolished())
                .param(entry.newEstablished())
                .param(entry.heir())
                .param(entry.areaShare())
                .param(entry.note())
                .param(entry.source().isEmpty() ? ReorganisationEntry.BY_HAND : entry.source())
                .update();
    }

    private static ReorganisationEntry entry(ResultSet row, int number) throws SQLException {
        return new ReorganisationEntry(
                new ReorganisationEntry.Key(
                        row.getObject("effective_on", LocalDate.class),
                        new MunicipalityCode(row.getString("old_code")),
                        new MunicipalityCode(row.getString("new_code"))),
                ReorganisationKind.valueOf(row.getString("kind")),
                row.getBoolean("old_abolished"),
                row.getBoolean("new_established"),
                row.getBoolean("heir"),
                row.getObject("area_share_pct", Integer.class),
                row.getString("note"),
                row.getString("source"));
    }
}
