package nl.gia.site;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.security.Api;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Which answers a call has beside the good one, and that times have no zone: what the signatures of the calls do not say. */
@Component
class OpenApiAnswers implements OpenApiCustomizer {

    private static final Set<String> MAKING = Set.of(Api.V1 + "/meetings", Api.V1 + "/programmes");
    private static final Map<String, String> OF_ALL = Map.of(
            "400", "The query or the JSON cannot be read",
            "401", "No token, or a wrong one",
            "404", "There is no such thing, or not for the bearer");
    private static final Map<String, String> OF_WRITING = Map.of(
            "403", "The bearer sees it and may not change it",
            "409", "The life cycle or another version stands in the way, or the name is taken",
            "415", "Another kind of content is asked for",
            "422", "Something in the body is wrong: see errors");

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().addSchemas("Problem", problem());
        document.getComponents().getSchemas().values().forEach(OpenApiAnswers::withoutZone);
        document.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, call) -> answers(path, method, call)));
    }

    private static void answers(String path, HttpMethod method, Operation call) {
        ApiResponses answers = call.getResponses();
        if (method == HttpMethod.POST && MAKING.contains(path) && answers.containsKey("200")) {
            answers.addApiResponse("201", answers.remove("200").description("Made; its address stands in Location"));
        }
        OF_ALL.forEach((status, meaning) -> answers.putIfAbsent(status, refusal(meaning)));
        if (method != HttpMethod.GET) {
            OF_WRITING.forEach((status, meaning) -> answers.putIfAbsent(status, refusal(meaning)));
        }
    }

    private static ApiResponse refusal(String meaning) {
        MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", problem));
    }

    /** As in RFC 9457, with what is wrong at its field, or in a file at its line. */
    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("line", new IntegerSchema())
                .addProperty("column", new StringSchema())
                .addProperty("message", new StringSchema())
                .required(List.of("message"));
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("rows", new IntegerSchema())
                .addProperty("errors", new ArraySchema().items(error))
                .required(List.of("type", "title", "status"));
    }

    @SuppressWarnings("rawtypes") // as the library has them
    private static void withoutZone(Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        for (Schema property : properties.values()) {
            if ("date-time".equals(property.getFormat())) {
                property.setFormat(null);
                property.setPattern("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?");
                property.setDescription("The time in Amsterdam, without a zone");
            }
        }
    }
}
