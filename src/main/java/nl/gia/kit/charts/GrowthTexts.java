package nl.gia.kit.charts;

import java.util.function.Function;
import nl.gia.shared.Fraction;

/**
 * What a growth chart says.
 *
 * @param target beside the end of the dashed line
 * @param fraction how a share is written out, below its year (rule P6)
 */
public record GrowthTexts(String title, String description, String target, Function<Fraction, String> fraction) {}
