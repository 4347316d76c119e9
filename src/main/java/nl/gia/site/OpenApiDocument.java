package nl.gia.site;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import nl.gia.kit.Languages;
import nl.gia.kit.Texts;
import nl.gia.security.Api;
import nl.gia.shared.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class OpenApiDocument {

    private static final String TOKEN = "token";

    @Bean
    OpenAPI openApi(Texts texts) {
        return new OpenAPI()
                .info(new Info()
                        .title(say(texts, "site.openapi.title"))
                        .version(Api.VERSION)
                        .description(say(texts, "site.openapi.description"))
                        .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/en/")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    private static String say(Texts texts, String key) {
        return texts.of(Message.of(key), Languages.ENGLISH);
    }
}
