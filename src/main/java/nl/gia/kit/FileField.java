package nl.gia.kit;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;

/** Asks for one file, in the language of the page. */
public class FileField extends Upload {

    FileField(int largest) {
        this(largest, "kit.file.wrong", ".csv", ".xlsx");
    }

    /** @param wrongKind the key of what is said of a file of another kind */
    public FileField(int largest, String wrongKind, String... extensions) {
        setMaxFiles(1);
        setMaxFileSize(largest);
        setAcceptedFileExtensions(extensions);
        setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("kit.file.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("kit.file.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("kit.file.one"))
                        .setFileIsTooBig(getTranslation("kit.file.tooBig", largest / 1_000_000))
                        .setIncorrectFileType(getTranslation(wrongKind)))
                .setFile(new UploadI18N.File()
                        .setRemove(getTranslation("kit.file.remove"))
                        .setRetry(getTranslation("kit.file.again"))
                        .setStart(getTranslation("kit.file.send")))
                .setUploading(uploading()));
    }

    private UploadI18N.Uploading uploading() {
        String busy = getTranslation("kit.file.busy");
        String failed = getTranslation("kit.file.failed");
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(busy)
                        .setStalled(busy)
                        .setProcessing(busy)
                        .setHeld(busy))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(busy + " ")
                        .setUnknown(busy))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed));
    }
}
