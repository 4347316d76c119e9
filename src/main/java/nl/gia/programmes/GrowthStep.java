package nl.gia.programmes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Embeddable
class GrowthStep {

    private int year;

    private int percentage;

    @Column(name = "reference_on")
    private @Nullable LocalDate referenceDate;

    protected GrowthStep() {}

    GrowthStep(GrowthTarget target) {
        this.year = target.year();
        this.percentage = target.percentage();
        this.referenceDate = target.on();
    }

    GrowthTarget target() {
        return new GrowthTarget(year, percentage, referenceDate);
    }
}
