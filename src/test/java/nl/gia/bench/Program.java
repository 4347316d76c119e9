package nl.gia.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gia.Application;
import nl.gia.programmes.CreateProgramme;
import nl.gia.programmes.CreateProgramme.NewRegion;
import nl.gia.programmes.CreateProgramme.NewTarget;
import nl.gia.programmes.CreateProgramme.NewTheme;
import nl.gia.programmes.Programmes;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.WithoutTests;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program on a database of its own, with the programme GIA 2008-2011 in it. */
final class Program {

    static final String SLUG = "gia-2008-2011";
    static final LocalDate REFERENCE_DATE = LocalDate.of(2011, 1, 1);

    // As the program's own server has them; the others do not matter to what is read.
    private static final Map<String, String> SETTINGS = Map.of(
            "shared_buffers", "256MB",
            "work_mem", "16MB",
            "jit", "off",
            "max_wal_size", "8GB",
            "maintenance_work_mem", "256MB");

    private Program() {}

    static EmbeddedPostgres database() throws IOException, SQLException {
        LoggingSystem.get(Program.class.getClassLoader()).setLogLevel("io.zonky", LogLevel.WARN);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        SETTINGS.forEach(builder::setServerConfig);
        EmbeddedPostgres postgres = builder.start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create role gia login");
            sql.execute("create database gia owner gia");
        }
        return postgres;
    }

    static Connection connect(EmbeddedPostgres postgres, String user) throws SQLException {
        return DriverManager.getConnection(url(postgres), user, "");
    }

    static ConfigurableApplicationContext on(EmbeddedPostgres postgres) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .logStartupInfo(false)
                .initializers(new WithoutTests())
                .run(
                        "--server.port=0",
                        "--gia.example=false",
                        "--logging.level.org.springdoc=ERROR",
                        "--spring.datasource.url=" + url(postgres),
                        "--spring.datasource.username=gia");
        Builders.asSystem(() -> context.getBean(Programmes.class).create(programme()));
        As.reader();
        return context;
    }

    private static String url(EmbeddedPostgres postgres) {
        return "jdbc:postgresql://localhost:%d/gia".formatted(postgres.getPort());
    }

    private static CreateProgramme programme() {
        return new CreateProgramme(
                SLUG,
                "GIA 2008-2011",
                LocalDate.of(2008, 1, 1),
                LocalDate.of(2011, 12, 31),
                true,
                REFERENCE_DATE,
                List.of(
                        region("Limburg", true, "Limburg"),
                        region("Noord-Brabant", true, "Noord-Brabant"),
                        region("Noord", true, "Groningen", "Fryslân", "Drenthe"),
                        region("Noord-Holland", true, "Noord-Holland"),
                        region("Oost", true, "Gelderland", "Overijssel"),
                        region("Midden", true, "Flevoland", "Utrecht"),
                        region("Zuid-Holland", true, "Zuid-Holland"),
                        region("Zeeland", false, "Zeeland")),
                List.of(
                        new NewTarget(2008, 10, null),
                        new NewTarget(2009, 15, null),
                        new NewTarget(2010, 25, null),
                        new NewTarget(2011, 40, null)),
                List.of("Inburgering", "Wonen", "Werk", "Onderwijs", "Veiligheid", "Taal").stream()
                        .map(theme -> new NewTheme(theme, 2008))
                        .toList(),
                63,
                false);
    }

    private static NewRegion region(String name, boolean active, String... provinces) {
        return new NewRegion(name, List.of(provinces), List.of(), active);
    }
}
