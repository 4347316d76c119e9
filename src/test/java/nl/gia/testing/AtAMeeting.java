package nl.gia.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.MeetingId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meeting L1 in Limburg on 4 March 2010, published; its CMO is at work. */
public abstract class AtAMeeting {

    @Autowired
    protected Builders builders;

    @Autowired
    protected JdbcClient jdbc;

    @PersistenceContext
    protected EntityManager entities;

    protected ProgrammeDetails gia;
    protected MeetingId meeting;

    @BeforeEach
    void meeting() {
        gia = builders.gia();
        meeting = builders.published("L1", "Limburg", LocalDate.of(2010, 3, 4))
                .row()
                .id();
        As.cmo(Builders.region(gia, "Limburg"));
    }
}
