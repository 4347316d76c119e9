package nl.gia.programmes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Programmes")
@RestController
@RequestMapping(ProgrammesApi.PATH)
class ProgrammesApi {

    static final String PATH = "/api/v1/programmes";

    private final Programmes programmes;
    private final Clock clock;

    ProgrammesApi(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @Operation(summary = "All programmes, the latest first")
    @GetMapping
    List<ProgrammeJson> all() {
        return programmes.all().stream()
                .map(ProgrammeRow::id)
                .flatMap(id -> programmes.find(id).stream())
                .map(this::told)
                .toList();
    }

    @Operation(summary = "One programme")
    @GetMapping("/{slug}")
    ProgrammeJson one(@PathVariable String slug) {
        return programmes.find(slug).map(this::told).orElseThrow(Problem.NotFound::new);
    }

    @Operation(summary = "Make a programme")
    @PostMapping
    ResponseEntity<ProgrammeJson> create(@RequestBody ProgrammeJson body) {
        ProgrammeDetails made = programmes.create(body.command());
        return ResponseEntity.created(URI.create(PATH + "/" + made.slug())).body(told(made));
    }

    private ProgrammeJson told(ProgrammeDetails programme) {
        return ProgrammeJson.of(programme, programme.nearest(AmsterdamTime.today(clock)));
    }
}
