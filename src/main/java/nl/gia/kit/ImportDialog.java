package nl.gia.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.gia.shared.ImportFailed;
import nl.gia.shared.ImportResult;
import nl.gia.shared.Message;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Takes a CSV file, tries it, shows what would come in or every problem at its line and column, and brings it in when one
 * says so.
 */
public class ImportDialog extends Dialog {

    /** Throws {@link ImportFailed} or a {@link Problem}. */
    @FunctionalInterface
    public interface Loader {
        ImportResult load(InputStream file, boolean dryRun);
    }

    static final int LARGEST_FILE = 64_000_000;
    private static final int POLL_MILLISECONDS = 500;

    private final Loader loader;
    private final BackgroundWork background;
    private final Runnable done;
    private final FileField upload = new FileField(LARGEST_FILE);
    private final ProgressBar progress = new ProgressBar();
    private final Div outcome = new Div();
    private final Button go = new Button(getTranslation("kit.import.go"));

    private byte[] file = {};

    /** @param columns which the file has, told to who chooses it */
    public ImportDialog(String title, String columns, BackgroundWork background, Loader loader, Runnable done) {
        this.loader = loader;
        this.background = background;
        this.done = done;
        setHeaderTitle(title);
        setWidth("680px");
        upload.setUploadHandler((UploadHandler) this::receive);
        progress.setIndeterminate(true);
        progress.setVisible(false);
        outcome.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("kit.import.explained")), new Hint(columns), upload, progress, outcome);
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(false);
        go.addClickListener(click -> work(false));
        getFooter().add(new Button(getTranslation("kit.cancel"), click -> close()), go);
    }

    // The browser is told the limit too, but who is no browser is not bound by that.
    private void receive(UploadEvent event) throws IOException {
        byte[] received = event.getInputStream().readNBytes(LARGEST_FILE + 1);
        if (received.length > LARGEST_FILE) {
            event.reject();
            return;
        }
        event.getUI().access(() -> {
            // Makes room for the file as it is mended and chosen again.
            upload.clearFileList();
            file = received;
            work(true);
        });
    }

    private void work(boolean dryRun) {
        UI ui = UI.getCurrent();
        byte[] chosen = file;
        outcome.removeAll();
        progress.setVisible(true);
        go.setEnabled(false);
        upload.setVisible(dryRun);
        ui.setPollInterval(POLL_MILLISECONDS);
        background.run(() -> {
            Runnable told = load(chosen, dryRun);
            ui.access(() -> {
                ui.setPollInterval(-1);
                progress.setVisible(false);
                upload.setVisible(true);
                told.run();
            });
        });
    }

    private Runnable load(byte[] chosen, boolean dryRun) {
        try {
            ImportResult result = loader.load(new ByteArrayInputStream(chosen), dryRun);
            return () -> show(result, dryRun);
        } catch (ImportFailed failed) {
            return () -> outcome.add(new ImportErrors(failed));
        } catch (Problem problem) {
            return () -> refuse(problem.text());
        } catch (RuntimeException unexpected) {
            String code = ErrorCode.create();
            LoggerFactory.getLogger(ImportDialog.class).error("An import failed, code {}", code, unexpected);
            return () -> refuse(Message.of("problem.unexpected", code));
        }
    }

    private void show(ImportResult result, boolean dryRun) {
        Object[] counts = {result.rows(), result.created(), result.updated(), result.unchanged()};
        if (dryRun) {
            outcome.add(new Paragraph(getTranslation("kit.import.would", counts)));
            go.setEnabled(result.created() + result.updated() > 0);
            return;
        }
        Notices.done("kit.import.done", counts);
        done.run();
        close();
    }

    private void refuse(@Nullable Message text) {
        outcome.add(new Paragraph(text == null ? "" : Texts.show(text)));
    }
}
