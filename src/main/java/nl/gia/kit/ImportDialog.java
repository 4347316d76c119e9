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
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.shared.ImportFailed;
import nl.gia.shared.ImportResult;
import nl.gia.shared.LineError;
import nl.gia.shared.Message;
import nl.gia.shared.Problem;
import nl.gia.shared.files.ImportFormat;
import nl.gia.shared.files.ImportPreview;
import nl.gia.shared.files.ImportSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Takes a file, tries it, shows its rows with every problem at its cell, and brings in those one chooses when one says
 * so.
 */
public class ImportDialog extends Dialog {

    /** Throws {@link ImportFailed} or a {@link Problem}. */
    @FunctionalInterface
    public interface Loader {
        ImportResult load(ImportSource source, boolean dryRun);
    }

    static final int LARGEST_FILE = 64_000_000;
    private static final int POLL_MILLISECONDS = 500;

    private record Chosen(byte[] content, ImportFormat format) {
        ImportSource without(Set<Integer> lines) {
            return new ImportSource(content, format, lines);
        }
    }

    private final Loader loader;
    private final BackgroundWork background;
    private final Runnable done;
    private final FileField upload = new FileField(LARGEST_FILE);
    private final ProgressBar progress = new ProgressBar();
    private final Div outcome = new Div();
    private final Button go = new Button(getTranslation("kit.import.go"));

    private Chosen file = new Chosen(new byte[0], ImportFormat.CSV);
    private Set<Integer> leftOut = Set.of();

    /** @param columns which the file has, told to who chooses it */
    public ImportDialog(String title, String columns, BackgroundWork background, Loader loader, Runnable done) {
        this.loader = loader;
        this.background = background;
        this.done = done;
        setHeaderTitle(title);
        setWidth("1080px");
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

    // The browser is told the limit and the formats too, but who is no browser is not bound by that.
    private void receive(UploadEvent event) throws IOException {
        Optional<ImportFormat> format = ImportFormat.ofName(event.getFileName());
        byte[] received = event.getInputStream().readNBytes(LARGEST_FILE + 1);
        if (received.length > LARGEST_FILE || format.isEmpty()) {
            event.reject();
            return;
        }
        event.getUI().access(() -> {
            // Makes room for the file as it is mended and chosen again.
            upload.clearFileList();
            file = new Chosen(received, format.get());
            leftOut = Set.of();
            work(true);
        });
    }

    private void work(boolean dryRun) {
        UI ui = UI.getCurrent();
        Chosen chosen = file;
        Set<Integer> without = leftOut;
        outcome.removeAll();
        progress.setVisible(true);
        go.setEnabled(false);
        upload.setVisible(dryRun);
        ui.setPollInterval(POLL_MILLISECONDS);
        background.run(() -> {
            Runnable told = load(chosen, without, dryRun);
            ui.access(() -> {
                ui.setPollInterval(-1);
                progress.setVisible(false);
                upload.setVisible(true);
                told.run();
            });
        });
    }

    private Runnable load(Chosen chosen, Set<Integer> without, boolean dryRun) {
        try {
            ImportResult result = loader.load(chosen.without(without), dryRun);
            if (!dryRun) {
                return () -> finish(result);
            }
            ImportPreview preview = preview(chosen, Set.of());
            return () -> show(result, preview);
        } catch (ImportFailed failed) {
            ImportPreview preview = preview(
                    chosen, failed.errors().stream().map(LineError::line).collect(Collectors.toSet()));
            return () -> show(failed, preview);
        } catch (Problem problem) {
            return () -> refuse(problem.text());
        } catch (RuntimeException unexpected) {
            String code = ErrorCode.create();
            LoggerFactory.getLogger(ImportDialog.class).error("An import failed, code {}", code, unexpected);
            return () -> refuse(Message.of("problem.unexpected", code));
        }
    }

    private static ImportPreview preview(Chosen chosen, Set<Integer> lines) {
        return ImportPreview.of(chosen.without(Set.of()), lines, ImportRows.MOST);
    }

    private void show(ImportResult result, ImportPreview preview) {
        outcome.add(new Paragraph(getTranslation(
                "kit.import.would", result.rows(), result.created(), result.updated(), result.unchanged())));
        if (result.created() + result.updated() > 0) {
            choose(new ImportRows(preview, file.format(), List.of(), leftOut), result.rows());
        } else {
            go.setText(getTranslation("kit.import.go"));
        }
    }

    private void show(ImportFailed failed, ImportPreview preview) {
        ImportRows rows = new ImportRows(preview, file.format(), failed.errors(), leftOut);
        if (rows.homeless().isEmpty()) {
            Paragraph told = new Paragraph(getTranslation("kit.import.bad", rows.bad()));
            told.addClassName("gia-alert");
            outcome.add(told);
            choose(rows, failed.rows() + leftOut.size());
        } else {
            outcome.add(new ImportErrors(failed.errors()));
            go.setText(getTranslation("kit.import.go"));
        }
    }

    private void choose(ImportRows rows, int all) {
        rows.onChoice(() -> {
            leftOut = rows.leftOut();
            int left = all - leftOut.size();
            go.setText(getTranslation("kit.import.goRows", left));
            go.setEnabled(left > 0);
        });
        outcome.add(rows);
    }

    private void finish(ImportResult result) {
        Notices.done("kit.import.done", result.rows(), result.created(), result.updated(), result.unchanged());
        done.run();
        close();
    }

    private void refuse(@Nullable Message text) {
        outcome.add(new Paragraph(text == null ? "" : Texts.show(text)));
    }
}
