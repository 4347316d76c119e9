package nl.gia.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/** The first sheet of an Excel workbook that can be seen. */
final class XlsxTable implements Table {

    private final byte[] bytes;

    XlsxTable(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public void read(Predicate<FileRecord> taker) {
        try (Archive archive = Archive.open(bytes)) {
            Workbook workbook = Workbook.of(archive);
            try (InputStream part =
                    archive.part(workbook.sheet()).orElseThrow(() -> new Unreadable(1, "files.xlsx.none"))) {
                new Sheet(new XmlPart(part), workbook).read(taker);
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw new Unreadable(1, "files.xlsx.broken");
        }
    }
}
