package nl.gia.programmes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.gia.municipalities.Municipalities;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.RegionLayout;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Municipalities")
@RestController
class MunicipalitiesApi {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Municipalities municipalities;
    private final Programmes programmes;
    private final RegionLayout layout;
    private final Clock clock;

    MunicipalitiesApi(Municipalities municipalities, Programmes programmes, RegionLayout layout, Clock clock) {
        this.municipalities = municipalities;
        this.programmes = programmes;
        this.layout = layout;
        this.clock = clock;
    }

    @Operation(summary = "The municipalities of a day, with their regions in a programme when one is named")
    @GetMapping("/api/v1/municipalities")
    MunicipalitiesJson all(
            @Parameter(description = "From 2007-01-01 on; today unless said", schema = @Schema(format = "date"))
                    @RequestParam(required = false)
                    @Nullable
                    String on,
            @RequestParam(required = false) @Nullable String programme) {
        LocalDate day = day(on);
        boolean assumed = municipalities.isBeyondLastKnownChange(day);
        if (programme == null) {
            return MunicipalitiesJson.ofRegister(
                    day, assumed, municipalities.on(day).items());
        }
        ProgrammeDetails asked = programmes
                .find(programme)
                .orElseThrow(() -> new Problem.Invalid("programme", "programmes.problem.unknown", programme));
        return MunicipalitiesJson.ofLayout(day, assumed, layout.on(asked.id(), day));
    }

    private LocalDate day(@Nullable String text) {
        if (text == null) {
            return AmsterdamTime.today(clock);
        }
        if (!DATE.matcher(text).matches()) {
            throw new Problem.Invalid("on", "problem.unreadable");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new Problem.Invalid("on", "problem.unreadable");
        }
    }
}
