package nl.gia.preparation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that are taken in, each known by what its bytes say. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    PNG("image/png", "png"),
    JPG("image/jpeg", "jpg", "jpeg"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private static final byte[] PNG_MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPG_MAGIC = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PDF_MAGIC = {'%', 'P', 'D', 'F', '-'};

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    static List<String> extensions() {
        return Arrays.stream(values()).flatMap(kind -> kind.extensions.stream()).toList();
    }

    static Optional<FileKind> named(String extension) {
        String word = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(word))
                .findFirst();
    }

    /** Whether the bytes are what the name promises. */
    boolean is(byte[] content) {
        return switch (this) {
            case PDF -> begins(content, PDF_MAGIC);
            case PNG -> begins(content, PNG_MAGIC);
            case JPG -> begins(content, JPG_MAGIC);
            case DOCX -> OfficeFile.holds(content, "word/document.xml");
            case XLSX -> OfficeFile.holds(content, "xl/workbook.xml");
            case PPTX -> OfficeFile.holds(content, "ppt/presentation.xml");
            case ODT -> OfficeFile.says(content, mediaType);
            case TXT, CSV -> isText(content);
        };
    }

    private static boolean begins(byte[] content, byte[] magic) {
        return content.length > magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean isText(byte[] content) {
        for (byte one : content) {
            boolean isSpace = one == '\t' || one == '\n' || one == '\r' || one == '\f';
            if (one >= 0 && one < ' ' && !isSpace || one == 0x7f) {
                return false;
            }
        }
        return content.length > 0;
    }
}
