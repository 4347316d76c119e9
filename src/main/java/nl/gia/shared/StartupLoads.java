package nl.gia.shared;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs every {@link StartupLoad} in a phase before that of the web server, so that nobody meets half a database. */
@Component
class StartupLoads implements SmartLifecycle {

    private final List<StartupLoad> loads;
    private volatile boolean running;

    StartupLoads(ObjectProvider<StartupLoad> loads) {
        this.loads = loads.orderedStream().toList();
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        loads.forEach(StartupLoad::load);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
