package nl.gia.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whom a test let be at work with {@link As} is not at work in the next one, whichever that is. */
class NobodyAfterwards implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        As.nobody();
    }
}
