package nl.gia.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gia.shared.ImportFailed;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxFileTest {

    private static final List<String> COLUMNS = List.of("name", "place");
    private static final String HEADER = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>";
    private static final int MUTATIONS = Boolean.getBoolean("gia.long") ? 20_000 : 1_000;

    @Test
    void what_a_spreadsheet_wrote_is_read_as_one_sees_it() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Lijst");
            List<String> header = List.of("name", "place", "date", "start", "moment", "number", "yes");
            IntStream.range(0, header.size()).forEach(i -> sheet.value(0, i, header.get(i)));
            sheet.value(1, 0, " An ");
            sheet.value(1, 1, "Súdwest-Fryslân & <omstreken>");
            sheet.value(1, 2, LocalDate.of(2010, 3, 4));
            sheet.style(1, 2).format("dd-mm-yyyy").set();
            sheet.value(1, 3, 13.5 / 24);
            sheet.style(1, 3).format("hh:mm").set();
            sheet.value(1, 4, LocalDateTime.of(2010, 3, 4, 9, 20));
            sheet.style(1, 4).format("d/m/yyyy h:mm").set();
            sheet.value(1, 5, 60);
            sheet.value(1, 6, true);
            sheet.value(3, 0, "Bo");
            sheet.value(3, 1, "Weert");
        }
        ImportFile file = read(bytes.toByteArray());
        assertFine(file);
        assertThat(file.count()).isEqualTo(2);
        ImportRow an = file.rows().getFirst();
        assertThat(List.of(
                        an.text("name"),
                        an.text("place"),
                        an.text("date"),
                        an.text("start"),
                        an.text("moment"),
                        an.text("number"),
                        an.text("yes")))
                .containsExactly(
                        "An", "Súdwest-Fryslân & <omstreken>", "2010-03-04", "13:30", "2010-03-04T09:20", "60", "true");
        assertThat(file.rows().getLast().line()).isEqualTo(4);
        assertThat(file.rows().getLast().text("date")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A2' t='s'><v>2</v></c>                                   | Jan",
                "<c r='A2' t='inlineStr'><is><t>_x0041_nna</t></is></c>         | Anna",
                "<c r='A2' t='str'><f>B2</f><v>Bo</v></c>                       | Bo",
                "<c t='d'><v>2010-03-04T00:00:00</v></c>                        | 2010-03-04",
                "<c><v>40241</v></c>                                            | 40241",
                "<c s='1'><v>40241</v></c>                                      | 2010-03-04",
                "<c s='2'><v>40241.9</v></c>                                    | 2010-03-04",
                "<c s='3'><v>0.388888888888889</v></c>                          | 09:20",
                "<c s='4'><v>40241.5625</v></c>                                 | 2010-03-04T13:30",
                "<c s='1'><v>59</v></c>                                         | 1900-02-28",
                "<c s='5'><v>1.50</v></c>                                       | 1.5",
                "<c><v>1E3</v></c>                                              | 1000",
                "<c t='b'><v>0</v></c>                                          | false"
            })
    void every_kind_of_cell_has_its_text(String cell, String text) {
        ImportFile file = read(AWorkbook.ofSheet(HEADER + "<row r='2'>" + cell + "<c r='B2' t='s'><v>1</v></c></row>"));
        assertFine(file);
        assertThat(file.rows())
                .singleElement()
                .extracting(row -> row.text("name"))
                .isEqualTo(text);
    }

    @Test
    void days_can_be_counted_from_1904() {
        AWorkbook workbook = AWorkbook.ofSheet(HEADER + "<row><c s='1'><v>38779</v></c></row>");
        ImportFile file = read(workbook.with("xl/workbook.xml", """
                <workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet r:id="rId9" state="hidden"/><sheet r:id="rId1"/>
                </sheets></workbook>"""));
        assertThat(file.rows())
                .singleElement()
                .extracting(row -> row.text("name"))
                .isEqualTo("2010-03-04");
    }

    @Test
    void what_a_cell_cannot_tell_is_an_error_of_that_cell() {
        ImportFile file = read(AWorkbook.ofSheet(HEADER + """
                <row r='2'><c r='A2' t='e'><v>#N/A</v></c><c r='B2'><f>SUM(1)</f></c></row>
                <row r='7'><c r='A7' t='s'><v>2</v></c><c r='C7'><v>1</v></c></row>"""));
        assertThat(errors(file))
                .containsExactly("2 name files.xlsx.cellError", "2 place files.xlsx.formula", "7 null files.fields");
        assertThat(file.rows()).isEmpty();
    }

    @Test
    void a_missing_column_is_an_error_of_the_row_the_header_is_in() {
        assertThat(errors(read(AWorkbook.ofSheet("<row r='3'><c r='B3' t='s'><v>1</v></c></row>"))))
                .containsExactly("3 name files.missingColumn");
        assertThat(errors(read(AWorkbook.ofSheet("<row r='3'><c r='B3' s='1'/></row>"))))
                .containsExactly("1 null files.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name,place\nAn,Venlo", "%PDF-1.7", "MZ\u0000\u0001", "PK"})
    void what_is_no_workbook_is_told_so(String content) {
        assertThat(errors(read(content.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("1 null files.xlsx.none");
    }

    @Test
    void a_zip_of_something_else_is_told_so() {
        assertThat(errors(read(new AWorkbook().with("word/document.xml", "<document/>"))))
                .containsExactly("1 null files.xlsx.none");
    }

    @Test
    void old_and_protected_workbooks_are_told_apart() {
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4096);
        assertThat(errors(read(old))).containsExactly("1 null files.xlsx.old");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        assertThat(errors(read(old))).containsExactly("1 null files.xlsx.encrypted");
    }

    @Test
    void what_unpacks_to_far_more_is_refused_before_it_is_in_memory() {
        byte[] megabyte = "<c/>".repeat(250_000).getBytes(StandardCharsets.UTF_8);
        byte[] bomb = AWorkbook.ofSheet("")
                .with("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData><row>".getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 1_000; i++) {
                        out.write(megabyte);
                    }
                })
                .bytes();
        assertThat(bomb.length).isLessThan(4_000_000);
        assertThat(errors(read(bomb))).containsExactly("1 null files.xlsx.bomb");
    }

    @Test
    void one_endless_text_is_refused() {
        AWorkbook workbook = AWorkbook.ofSheet(HEADER).with("xl/sharedStrings.xml", out -> {
            out.write("<sst><si><t a='".getBytes(StandardCharsets.UTF_8));
            Random random = new Random(1);
            for (int i = 0; i < 3_000_000; i++) {
                out.write('a' + random.nextInt(26));
            }
        });
        assertThat(errors(read(workbook))).containsExactly("1 null files.xlsx.bomb");
    }

    @Test
    void thousands_of_parts_are_refused() {
        AWorkbook workbook = AWorkbook.ofSheet(HEADER);
        for (int i = 0; i < 1_001; i++) {
            workbook.with("xl/media/" + i, "");
        }
        assertThat(errors(read(workbook))).containsExactly("1 null files.xlsx.bomb");
    }

    @Test
    void a_cell_far_to_the_right_takes_no_room() {
        assertThat(errors(read(AWorkbook.ofSheet(HEADER + "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>"))))
                .containsExactly("1 null files.xlsx.tooWide");
        assertFine(read(AWorkbook.ofSheet(HEADER + "<row r='2'><c r='A2'><v>1</v></c><c r='XFD2' s='1'/></row>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><sst><si><t>&x;</t></si></sst>",
                "<!DOCTYPE a [<!ENTITY x 'xx'><!ENTITY y '&x;&x;'>]><sst><si><t>&y;</t></si></sst>",
                "<!DOCTYPE a SYSTEM 'http://localhost:1/a.dtd'><sst><si><t>a</t></si></sst>",
                "<sst><si><t>unclosed",
                "<sst><si><t>a</t></si></sst><more/>",
                "no xml at all"
            })
    void what_a_workbook_does_not_hold_is_refused(String texts) {
        assertThat(errors(read(AWorkbook.ofSheet(HEADER).with("xl/sharedStrings.xml", texts))))
                .containsExactly("1 null files.xlsx.broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c t='s'><v>99</v></c></row>",
                "<row r='2'><c t='s'><v>-1</v></c></row>",
                "<row r='2'><c><v>een</v></c></row>",
                "<row r='2'><c><v>NaN</v></c></row>",
                "<row r='2'/><row r='2'/>",
                "<row r='1048577'/>",
                "<row r='2'><c r='2'><v>1</v></c></row>"
            })
    void cells_that_make_no_sense_are_a_damaged_file(String rows) {
        ImportFailed failed =
                catchThrowableOfType(ImportFailed.class, read(AWorkbook.ofSheet(HEADER + rows))::throwIfAnyErrors);
        assertThat(failed.errors().getFirst().text().key()).isEqualTo("files.xlsx.broken");
    }

    @Test
    void depth_without_end_is_refused() {
        String deep = "<a>".repeat(100_000);
        assertThat(errors(read(AWorkbook.ofSheet(HEADER).with("xl/sharedStrings.xml", deep))))
                .hasSize(1);
    }

    /** Whatever comes of it: it is read, or what is wrong is told. */
    @Test
    void a_good_workbook_with_some_bytes_changed_is_read_or_refused() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        byte[] good = AWorkbook.ofSheet(HEADER + "<row r='2'><c s='1'><v>40241</v></c></row>")
                .bytes();
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bad = good.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> read(bad)).as("seed %d, %d", seed, i).doesNotThrowAnyException();
        }
    }

    @Test
    void a_hundred_thousand_rows_are_read_within_seconds() {
        String rows = IntStream.range(2, 100_002)
                .mapToObj(i ->
                        "<row r='%d'><c r='A%d' t='inlineStr'><is><t>Persoon %d</t></is></c></row>".formatted(i, i, i))
                .collect(Collectors.joining());
        assertThat(read(AWorkbook.ofSheet(HEADER + rows)).rows()).hasSize(100_000);
    }

    private static ImportFile read(AWorkbook workbook) {
        return read(workbook.bytes());
    }

    private static ImportFile read(byte[] bytes) {
        return ImportFile.read(ImportSource.xlsx(new ByteArrayInputStream(bytes)), COLUMNS);
    }

    private static void assertFine(ImportFile file) {
        assertThatCode(file::throwIfAnyErrors).doesNotThrowAnyException();
    }

    private static List<String> errors(ImportFile file) {
        ImportFailed failed = catchThrowableOfType(ImportFailed.class, file::throwIfAnyErrors);
        return failed.errors().stream()
                .map(error ->
                        error.line() + " " + error.column() + " " + error.text().key())
                .toList();
    }
}
