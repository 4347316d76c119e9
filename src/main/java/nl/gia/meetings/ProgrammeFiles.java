package nl.gia.meetings;

import java.util.List;
import java.util.UUID;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.security.Action;
import nl.gia.shared.Problem;
import nl.gia.shared.files.ImportFile;
import nl.gia.shared.files.ImportSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How every import into a programme begins: who may, what the file holds, and one at a time. */
@Component
public class ProgrammeFiles {

    public record ProgrammeFile(ProgrammeDetails programme, ImportFile file) {}

    private final Programmes programmes;
    private final MeetingRights rights;
    private final JdbcClient jdbc;

    ProgrammeFiles(Programmes programmes, MeetingRights rights, JdbcClient jdbc) {
        this.programmes = programmes;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** @param action for which there is a meeting at least */
    public ProgrammeFile open(String slug, ImportSource source, Action action, List<String> columns) {
        ProgrammeDetails programme = programmes.find(slug).orElseThrow(Problem.NotFound::new);
        if (!rights.mayAtAll(action)) {
            throw new Problem.NotAllowed();
        }
        ImportFile file = ImportFile.read(source, columns);
        jdbc.sql("select id from programme where id = ? for no key update")
                .param(programme.id().value())
                .query(UUID.class)
                .single();
        return new ProgrammeFile(programme, file);
    }
}
