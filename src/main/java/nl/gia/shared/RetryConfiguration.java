package nl.gia.shared;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** For {@link OnceMore}. */
@Configuration
@EnableResilientMethods
class RetryConfiguration {}
