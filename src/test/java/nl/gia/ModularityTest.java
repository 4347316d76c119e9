package nl.gia;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modules_depend_on_each_other_only_as_drawn() {
        ApplicationModules.of(Application.class).verify();
    }
}
