package nl.gia.example;

import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.security.AsSystem;
import nl.gia.shared.StartupLoad;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Into a database without programmes, once and whole: what was begun and broken off is begun anew. */
@Component
@Order(1000)
@ConditionalOnBooleanProperty("gia.example")
class ExampleProgrammes implements StartupLoad {

    private final Programmes programmes;
    private final PastProgramme past;
    private final RunningProgramme running;
    private final ExampleLogIns logIns;
    private final ExamplePreparation preparation;
    private final ExampleCalls calls;
    private final TransactionTemplate transaction;

    ExampleProgrammes(
            Programmes programmes,
            PastProgramme past,
            RunningProgramme running,
            ExampleLogIns logIns,
            ExamplePreparation preparation,
            ExampleCalls calls,
            TransactionTemplate transaction) {
        this.programmes = programmes;
        this.past = past;
        this.running = running;
        this.logIns = logIns;
        this.preparation = preparation;
        this.calls = calls;
        this.transaction = transaction;
    }

    @Override
    public void load() {
        AsSystem.run(() -> transaction.executeWithoutResult(status -> {
            if (programmes.all().isEmpty()) {
                ProgrammeDetails before = past.load();
                ProgrammeDetails now = running.load();
                logIns.create(before, now);
                preparation.load(now);
                calls.load(now);
            }
        }));
    }
}
