package nl.gia.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

/** The whole program on a real PostgreSQL; what a test writes is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@Import({Builders.class, StatementCount.class, WorkAtOnce.class})
@ContextConfiguration(initializers = TestDatabase.class)
@Transactional
@ExtendWith(NobodyAfterwards.class)
public @interface IntegrationTest {}
