package nl.gia.kit;

import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

@Component
class VirtualThreads implements BackgroundWork {

    @Override
    public void run(Runnable work) {
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(work));
    }
}
