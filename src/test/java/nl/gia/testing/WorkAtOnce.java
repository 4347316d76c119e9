package nl.gia.testing;

import nl.gia.kit.BackgroundWork;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** In the thread, and so in the transaction, of the test. */
@TestComponent
@Primary
class WorkAtOnce implements BackgroundWork {

    @Override
    public void run(Runnable work) {
        work.run();
    }
}
