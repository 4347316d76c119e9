package nl.gia.programmes.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.programmes.LayoutRow;
import org.jspecify.annotations.Nullable;

@Schema(name = "Municipalities")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MunicipalitiesJson(
        LocalDate on,
        int total,
        List<Item> items,

        @Schema(description = "True after the last known reorganisation: the last set is assumed; absent before")
        @Nullable
        Boolean assumed) {

    @Schema(name = "Municipality")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            @Schema(example = "GM0363") String code,
            String name,
            String province,

            @Schema(description = "The region it falls in; absent when it falls in none or no programme was named")
            @Nullable
            String region) {}

    static MunicipalitiesJson ofRegister(LocalDate on, boolean assumed, List<MunicipalityRow> rows) {
        return of(
                on,
                assumed,
                rows.stream()
                        .map(row -> new Item(row.code().value(), row.name(), row.province(), null))
                        .toList());
    }

    static MunicipalitiesJson ofLayout(LocalDate on, boolean assumed, List<LayoutRow> rows) {
        return of(
                on,
                assumed,
                rows.stream()
                        .map(row -> new Item(row.code().value(), row.name(), row.province(), row.regionName()))
                        .toList());
    }

    private static MunicipalitiesJson of(LocalDate on, boolean assumed, List<Item> items) {
        return new MunicipalitiesJson(on, items.size(), items, assumed ? Boolean.TRUE : null);
    }
}
