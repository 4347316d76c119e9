package nl.gia.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a sheet refer to.
 *
 * @param sheet the part that holds the first sheet one sees
 * @param texts the shared ones, by number
 * @param formats how numbers are shown, by style
 * @param from1904 whether days are counted from 1904
 */
record Workbook(String sheet, List<String> texts, List<NumberFormat> formats, boolean from1904) {

    private static final String ROOT = "xl/";
    private static final int MOST_STYLES = 65_000;
    private static final int MOST_TEXTS = 2_000_000;
    private static final int MOST_RELATIONS = 10_000;

    private record Relation(String type, String part) {}

    static Workbook of(Archive archive) throws IOException, XMLStreamException {
        Map<String, Relation> relations = new HashMap<>();
        try (InputStream part = required(archive, ROOT + "_rels/workbook.xml.rels")) {
            XmlPart xml = new XmlPart(part);
            while (xml.next() && relations.size() < MOST_RELATIONS) {
                if (xml.starts("Relationship")) {
                    relations.put(
                            Objects.toString(xml.attribute("Id")),
                            new Relation(Objects.toString(xml.attribute("Type")), path(xml.attribute("Target"))));
                }
            }
        }
        return of(archive, relations);
    }

    private static Workbook of(Archive archive, Map<String, Relation> relations)
            throws IOException, XMLStreamException {
        String sheet = null;
        boolean from1904 = false;
        try (InputStream part = required(archive, ROOT + "workbook.xml")) {
            XmlPart xml = new XmlPart(part);
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    String date = xml.attribute("date1904");
                    from1904 = "1".equals(date) || "true".equals(date);
                } else if (sheet == null && xml.starts("sheet") && isSeen(xml.attribute("state"))) {
                    Relation relation = relations.get(xml.attribute("id"));
                    sheet = relation != null && relation.type().endsWith("/worksheet") ? relation.part() : null;
                }
            }
        }
        if (sheet == null) {
            throw new Unreadable(1, "files.xlsx.none");
        }
        return new Workbook(sheet, texts(archive, relations), formats(archive, relations), from1904);
    }

    private static boolean isSeen(@Nullable String state) {
        return state == null || state.equals("visible");
    }

    private static List<String> texts(Archive archive, Map<String, Relation> relations)
            throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        String name = part(relations, "/sharedStrings");
        if (name != null) {
            try (InputStream part = required(archive, name)) {
                XmlPart xml = new XmlPart(part);
                while (xml.next()) {
                    if (xml.starts("si")) {
                        texts.add(xml.text());
                        if (texts.size() > MOST_TEXTS) {
                            throw new Unreadable(1, "files.xlsx.bomb");
                        }
                    }
                }
            }
        }
        return texts;
    }

    private static List<NumberFormat> formats(Archive archive, Map<String, Relation> relations)
            throws IOException, XMLStreamException {
        List<NumberFormat> formats = new ArrayList<>();
        String name = part(relations, "/styles");
        if (name == null) {
            return formats;
        }
        Map<String, NumberFormat> own = new HashMap<>();
        try (InputStream part = required(archive, name)) {
            XmlPart xml = new XmlPart(part);
            boolean ofCells = false;
            while (xml.next() && formats.size() < MOST_STYLES && own.size() < MOST_STYLES) {
                if (xml.starts("numFmt")) {
                    own.put(
                            Objects.toString(xml.attribute("numFmtId")),
                            NumberFormat.of(Objects.toString(xml.attribute("formatCode"), "")));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    ofCells = xml.starts("cellXfs");
                } else if (ofCells && xml.starts("xf")) {
                    String id = Objects.toString(xml.attribute("numFmtId"), "0");
                    formats.add(Objects.requireNonNullElseGet(own.get(id), () -> NumberFormat.builtIn(id)));
                }
            }
        }
        return formats;
    }

    private static @Nullable String part(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::part)
                .findFirst()
                .orElse(null);
    }

    private static InputStream required(Archive archive, String part) throws IOException {
        return archive.part(part).orElseThrow(() -> new Unreadable(1, "files.xlsx.none"));
    }

    // Absolute from the root of the zip, or relative to the workbook.
    private static String path(@Nullable String target) {
        String path = Objects.toString(target, "");
        return path.startsWith("/") ? path.substring(1) : ROOT + path;
    }
}
