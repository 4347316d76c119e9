package nl.gia;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import nl.gia.shared.StartupNotice;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class Application implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/brand.svg", "any");
    }

    public static void main(String[] args) {
        try {
            announce(start(CommandLine.of(args)));
        } catch (CommandLine.Misused e) {
            System.err.println(e.getMessage());
            System.err.println(CommandLine.USAGE);
            System.exit(2);
        }
    }

    private static ConfigurableApplicationContext start(CommandLine commandLine) {
        SpringApplication application = new SpringApplication(Application.class);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("commandLine", commandLine.properties())));
        return application.run();
    }

    private static void announce(ConfigurableApplicationContext context) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        System.out.println("GIA is ready: http://localhost:" + port);
        context.getBeanProvider(StartupNotice.class)
                .orderedStream()
                .flatMap(notice -> notice.lines().stream())
                .forEach(System.out::println);
    }
}
