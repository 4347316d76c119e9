package nl.gia.municipalities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Function;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.kit.Texts;
import nl.gia.shared.ImportFailed;
import nl.gia.shared.ImportResult;
import nl.gia.shared.LineError;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Takes a file of reorganisations, and shows what is wrong in it line by line. */
class RegisterImportDialog extends Div {

    static final int LARGEST_FILE = 2_000_000;

    private final Upload upload = new Upload();
    private final UnorderedList errors = new UnorderedList();
    private final Function<byte[], ImportResult> load;
    private final FormDialog dialog;

    private byte @Nullable [] file;

    RegisterImportDialog(Function<byte[], ImportResult> load) {
        this.load = load;
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setAcceptedFileExtensions(".csv");
        upload.setUploadHandler((UploadHandler) this::receive);
        upload.addFileRemovedListener(removed -> file = null);
        errors.setVisible(false);
        errors.getElement().setAttribute("role", "alert");
        dialog = new FormDialog(
                        getTranslation("municipalities.importTitle"),
                        getTranslation("municipalities.importSave"),
                        new Hint(getTranslation("municipalities.importHint")),
                        upload,
                        errors)
                .onSave(new FormProblems(), this::save);
    }

    void open() {
        dialog.open();
    }

    // The browser is told the limit too, but who is no browser is not bound by that.
    private void receive(UploadEvent event) throws IOException {
        byte[] received = event.getInputStream().readNBytes(LARGEST_FILE + 1);
        boolean fits = received.length <= LARGEST_FILE;
        UI ui = event.getUI();
        ui.access(() -> file = fits ? received : null);
        if (!fits) {
            event.reject();
        }
    }

    private void save() {
        byte[] received = file;
        if (received == null) {
            throw new Problem.Invalid("file", "municipalities.problem.noFile");
        }
        try {
            ImportResult result = load.apply(received);
            Notices.done("municipalities.imported", result.created(), result.updated(), result.unchanged());
        } catch (ImportFailed failed) {
            show(failed);
            throw new Problem.Conflict("shared.csv.failed");
        }
    }

    private void show(ImportFailed failed) {
        errors.removeAll();
        failed.errors().forEach(error -> errors.add(new ListItem(line(error))));
        errors.setVisible(true);
    }

    private String line(LineError error) {
        String text = Texts.show(error.text());
        return error.column() == null
                ? getTranslation("municipalities.line", error.line(), text)
                : getTranslation("municipalities.lineColumn", error.line(), error.column(), text);
    }
}
