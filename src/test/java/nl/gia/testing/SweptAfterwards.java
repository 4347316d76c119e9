package nl.gia.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The many rows of a test of size are gone with its transaction, but the tables stay as large, and every later test slow. */
class SweptAfterwards implements BeforeEachCallback, AfterAllCallback {

    private boolean full;

    @Override
    public void beforeEach(ExtensionContext context) {
        full |= context.getTags().contains(IntegrationRun.SIZE);
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        if (full) {
            try (Connection connection = DriverManager.getConnection(TestDatabase.url(), "gia", "");
                    Statement sql = connection.createStatement()) {
                sql.execute("vacuum (analyze)");
            }
            full = false;
        }
    }
}
