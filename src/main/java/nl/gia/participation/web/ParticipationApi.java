package nl.gia.participation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import nl.gia.participation.Participation;
import nl.gia.participation.ReferencePoint;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Participation")
@RestController
@RequestMapping("/api/v1/programmes/{slug}")
class ParticipationApi {

    private final Participation participation;

    ParticipationApi(Participation participation) {
        this.participation = participation;
    }

    @Operation(summary = "Which share of the municipalities takes part, in total and per region")
    @GetMapping("/participation")
    ParticipationJson participation(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        return ParticipationJson.of(participation.report(slug, new ReferencePoint.Asked(on, from, until)));
    }

    @Operation(summary = "Participation from the start of the programme to the end of each year, against its target")
    @GetMapping("/growth-path")
    List<GrowthYearJson> growthPath(@PathVariable String slug) {
        return participation.growthPath(slug).stream().map(GrowthYearJson::of).toList();
    }
}
