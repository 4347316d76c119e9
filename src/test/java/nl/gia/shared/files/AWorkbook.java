package nl.gia.shared.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook part by part, as no spreadsheet would write it. */
final class AWorkbook {

    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    static AWorkbook ofSheet(String rows) {
        return new AWorkbook()
                .with("[Content_Types].xml", "<Types/>")
                .with("xl/workbook.xml", """
                        <workbook xmlns:r="%s"><sheets><sheet name="Leden" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(RELATIONS))
                .with("xl/_rels/workbook.xml.rels", """
                        <Relationships><Relationship Id="rId1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>
                        <Relationship Id="rId2" Type="%1$s/styles" Target="/xl/styles.xml"/>
                        <Relationship Id="rId3" Type="%1$s/sharedStrings" Target="sharedStrings.xml"/></Relationships>""".formatted(RELATIONS))
                .with("xl/styles.xml", """
                        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-413]dddd d mmmm yyyy;@"/>
                        <numFmt numFmtId="165" formatCode="h:mm"/><numFmt numFmtId="166" formatCode="#,##0.00&quot; dagen&quot;"/>
                        </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>
                        <xf numFmtId="22"/><xf numFmtId="166"/></cellXfs></styleSheet>""")
                .with("xl/sharedStrings.xml", """
                        <sst><si><t>name</t></si><si><t>place</t></si><si><r><t>Ja</t></r><r><rPr/><t>n</t></r></si></sst>""")
                .with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    AWorkbook with(String name, String content) {
        return with(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    AWorkbook with(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
