package nl.gia.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.gia.shared.files.ImportFormat;
import nl.gia.site.BadInputTest.BadInput;
import org.jspecify.annotations.Nullable;

/** What goes wrong in bodies, files, queries and paths; each beside the status it is answered with. */
final class BadInputs {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String MEETINGS = "/programmes/gia/imports/meetings";
    private static final String ATTENDANCE = "/programmes/gia/imports/attendance";
    private static final String PRESENCE = "/meetings/HELD/presence";

    private static final String MEETING = """
            {"programme":"gia","reference":"NEW","title":"Wonen","region":"Limburg","themes":["Wonen"],"start":"2010-03-04T13:30",
             "end":"2010-03-04T17:00","place":"Roermond","link":"https://gia.example.nl/a","format":"conference","capacity":50,
             "host":"GM0935","organiser":null}""";
    private static final String PROGRAMME = """
            {"slug":"new","name":"Nieuw","start":"2026-01-01","end":"2029-12-31","public":true,"referenceDate":"2026-01-01",
             "regions":[{"name":"Limburg","provinces":["Limburg"],"municipalities":[],"active":true},
                        {"name":"Groningen","provinces":[],"municipalities":["GM0014"]}],
             "growthPath":[{"year":2026,"percentage":10,"on":"2026-01-01"}],"themes":["Wonen","Werk"]}""";
    private static final String SOMEBODY = """
            {"email":"bert@example.nl","name":"Bert","municipality":"GM0935","kind":"official","present":true}""";
    private static final String MEETING_FILE = """
            reference,title,region,date,start,end,place,themes,format
            M1,Wonen,Limburg,2010-03-04,13:30,17:00,Roermond,Wonen|Veiligheid,conference
            """;
    private static final String ATTENDANCE_FILE = """
            meeting,name,email,municipality,kind,present,organisation,function
            OPEN,Cees,cees@example.nl,Maastricht,official,yes,Gemeente,Beleid
            """;

    private BadInputs() {}

    static List<BadInput> good() {
        return List.of(
                input("", "POST", "/meetings", JSON, MEETING, 201),
                input("", "POST", "/programmes", JSON, PROGRAMME, 201),
                input("", "PUT", PRESENCE, JSON, "[" + SOMEBODY + "]", 200),
                input("", "PATCH", "/meetings/DRAFT", JSON, "{\"version\":$VERSION,\"title\":\"Anders\"}", 200),
                input("", "POST", MEETINGS, CSV, MEETING_FILE, 200),
                input("", "POST", ATTENDANCE, CSV, ATTENDANCE_FILE, 200));
    }

    static Stream<BadInput> bodies() {
        return Stream.of(malformed(), meetings(), lengths(), changes(), presences(), programmes())
                .flatMap(inputs -> inputs);
    }

    private static Stream<BadInput> malformed() {
        Stream<String> texts = Stream.of(
                "",
                " ",
                "{",
                "nul",
                "{\"title\":\"a",
                "{'title':'a'}",
                MEETING + "x",
                MEETING + MEETING,
                MEETING.replace("\"link\"", "\"place\""),
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                MEETING.replace("\"Wonen\",\"region\"", "\"a\nb\",\"region\""),
                MEETING.replace("50", "0x10"),
                MEETING.replace("50", "NaN"));
        return Stream.concat(
                texts.flatMap(text -> Stream.of(
                        input(shortened(text), "POST", "/meetings", JSON, text, 400),
                        input(shortened(text), "POST", "/programmes", JSON, text, 400),
                        input(shortened(text), "PUT", PRESENCE, JSON, text, 400),
                        input(shortened(text), "PATCH", "/meetings/DRAFT", JSON, text, 400))),
                Stream.of(
                        bytes("no UTF-8", "/meetings", JSON, MEETING.replace("Wonen", "caf\u00e9"), 400),
                        bytes("no UTF-8", "/programmes", JSON, PROGRAMME.replace("Nieuw", "caf\u00e9"), 400)));
    }

    private static Stream<BadInput> meetings() {
        return Stream.of(
                        "[]",
                        "null",
                        "5",
                        "\"text\"",
                        "{}",
                        with("\"gia\"", "null"),
                        with("\"gia\"", "\"niets\""),
                        with("\"gia\"", "5"),
                        with("\"NEW\"", "\"\""),
                        with("\"NEW\"", "\"a/b\""),
                        with("\"NEW\"", "\"-a\""),
                        with("\"NEW\"", "\"a b\""),
                        with("\"NEW\"", "{}"),
                        with("\"Wonen\",\"region\"", "\" \",\"region\""),
                        with("\"Wonen\",\"region\"", "\"a\\u0000b\",\"region\""),
                        with("\"Wonen\",\"region\"", "\"a\\u001bb\",\"region\""),
                        with("\"Wonen\",\"region\"", "\"\\ud800\",\"region\""),
                        with("\"Wonen\",\"region\"", "true,\"region\""),
                        with("Limburg", "Nergens"),
                        with("Limburg", "Zeeland"),
                        with("\"Limburg\"", "[\"Limburg\"]"),
                        with("[\"Wonen\"]", "[]"),
                        with("[\"Wonen\"]", "null"),
                        with("[\"Wonen\"]", "[null]"),
                        with("[\"Wonen\"]", "[\"Wonen\",null]"),
                        with("[\"Wonen\"]", "[\"Wonen\",5]"),
                        with("[\"Wonen\"]", "[[\"Wonen\"]]"),
                        with("[\"Wonen\"]", "[\"Sport\"]"),
                        with("[\"Wonen\"]", "\"Wonen\""),
                        with("\"2010-03-04T13:30\"", "null"),
                        with("\"2010-03-04T13:30\"", "20100304"),
                        with("2010-03-04T13:30", "2010-02-30T13:30"),
                        with("2010-03-04T13:30", "2010-03-04"),
                        with("2010-03-04T13:30", "2010-03-04T24:30"),
                        with("2010-03-04T13:30", "2010-03-04T13:30Z"),
                        with("2010-03-04T13:30", "2010-03-04T17:30"),
                        with("2010-03-04T13:30", "2007-03-04T13:30"),
                        with("2010-03-04T17:00", "2010-03-28T02:30"),
                        with("2010-03-04T17:00", "+99999-01-01T00:00"),
                        with("https://gia.example.nl/a", "javascript:alert(1)"),
                        with("https://gia.example.nl/a", "gia"),
                        with("conference", "feest"),
                        with("50", "0"),
                        with("50", "-1"),
                        with("50", "1.5"),
                        with("50", "\"50\""),
                        with("50", "2147483648"),
                        with("50", "99999999999999999999999999"),
                        with("50", "1e400"),
                        with("\"GM0935\"", "\"GM9999\""),
                        with("\"GM0935\"", "\"Eijsden-Margraten\""),
                        with("\"GM0935\"", "\"a\\u0000\""),
                        with("\"organiser\":null", "\"organiser\":\"a\\u0000\""))
                .map(body -> input(shortened(body), "POST", "/meetings", JSON, body, 422));
    }

    private static Stream<BadInput> lengths() {
        return Stream.of(
                input("long reference", "POST", "/meetings", JSON, with("NEW", "a".repeat(61)), 422),
                input(
                        "long title",
                        "POST",
                        "/meetings",
                        JSON,
                        with("\"Wonen\",\"re", "\"" + "a".repeat(201) + "\",\"re"),
                        422),
                input("long place", "POST", "/meetings", JSON, with("Roermond", "a".repeat(301)), 422),
                input("long link", "POST", "/meetings", JSON, with("nl/a", "nl/" + "a".repeat(2_000)), 422),
                input(
                        "long organiser",
                        "POST",
                        "/meetings",
                        JSON,
                        with("\"organiser\":null", "\"organiser\":\"" + "a".repeat(301) + "\""),
                        422),
                input("long number", "POST", "/meetings", JSON, with("50", "9".repeat(5_000)), 422),
                input("long body", "POST", "/meetings", JSON, with("Roermond", "a".repeat(1_000_000)), 413),
                input("long list", "PUT", PRESENCE, JSON, "[" + (SOMEBODY + ",").repeat(20_000) + SOMEBODY + "]", 413),
                input("long slug", "POST", "/programmes", JSON, of("new", "a".repeat(61)), 422),
                input("long name", "POST", "/programmes", JSON, of("Nieuw", "a".repeat(201)), 422),
                input("long theme", "POST", "/programmes", JSON, of("Werk", "a".repeat(201)), 422),
                input(
                        "long region",
                        "POST",
                        "/programmes",
                        JSON,
                        of("\"Limburg\",\"pro", "\"" + "a".repeat(201) + "\",\"pro"),
                        422),
                input(
                        "long reason",
                        "POST",
                        "/meetings/OPEN/cancel",
                        JSON,
                        "{\"reason\":\"" + "a".repeat(1_001) + "\"}",
                        422),
                input("long person", "PUT", PRESENCE, JSON, "[" + SOMEBODY.replace("Bert", "a".repeat(201)) + "]", 422),
                input(
                        "long address",
                        "PUT",
                        PRESENCE,
                        JSON,
                        "[" + SOMEBODY.replace("bert", "a".repeat(400)) + "]",
                        422),
                input(
                        "long municipality",
                        "PUT",
                        PRESENCE,
                        JSON,
                        "[" + SOMEBODY.replace("GM0935", "a".repeat(90_000)) + "]",
                        422));
    }

    private static Stream<BadInput> changes() {
        Stream<String> bodies = Stream.of(
                "[]",
                "null",
                "5",
                "{}",
                "{\"version\":\"1\"}",
                "{\"version\":99999999999}",
                "{\"version\":1.5}",
                "{\"version\":$VERSION,\"title\":null}",
                "{\"version\":$VERSION,\"title\":5}",
                "{\"version\":$VERSION,\"themes\":null}",
                "{\"version\":$VERSION,\"themes\":[null]}",
                "{\"version\":$VERSION,\"start\":[2010,3,4]}",
                "{\"version\":$VERSION,\"programme\":\"niets\"}",
                "{\"version\":$VERSION,\"reference\":\"OPEN\"}",
                "{\"version\":$VERSION,\"title\":\"a\\u0000\"}");
        return Stream.concat(
                bodies.map(body -> input(body, "PATCH", "/meetings/DRAFT", JSON, body, 422)),
                Stream.of(
                        input("stale", "PATCH", "/meetings/DRAFT", JSON, "{\"version\":9,\"title\":\"a\"}", 409),
                        input("unknown", "PATCH", "/meetings/NIETS", JSON, "{\"version\":9}", 404),
                        input("no reason", "POST", "/meetings/OPEN/cancel", JSON, "{}", 422),
                        input("no reason", "POST", "/meetings/OPEN/cancel", JSON, "{\"reason\":5}", 422),
                        input("no reason", "POST", "/meetings/OPEN/cancel", JSON, "{\"reason\":\"\\u0000\"}", 422),
                        input("no reason", "POST", "/meetings/OPEN/cancel", JSON, "[]", 422),
                        input("draft", "POST", "/meetings/DRAFT/close", JSON, "{\"reason\":\"a\"}", 409),
                        input("held", "POST", "/meetings/HELD/cancel", JSON, "{\"reason\":\"a\"}", 409),
                        input("published", "POST", "/meetings/OPEN/publish", null, "", 409),
                        input("unknown", "POST", "/meetings/NIETS/publish", null, "", 404)));
    }

    private static Stream<BadInput> presences() {
        Stream<String> entries = Stream.of(
                "null",
                "5",
                "[]",
                "{}",
                "{\"present\":true}",
                "{\"name\":\"Bert\",\"kind\":\"other\"}",
                SOMEBODY.replace("true", "\"ja\""),
                SOMEBODY.replace("true", "1"),
                SOMEBODY.replace("true", "null"),
                SOMEBODY.replace("bert@example.nl", "bert"),
                SOMEBODY.replace("bert@example.nl", "bert@example.nl\\u0000"),
                SOMEBODY.replace("Bert", "\\u0000"),
                SOMEBODY.replace("\"Bert\"", "5"),
                SOMEBODY.replace("GM0935", "GM9999"),
                SOMEBODY.replace("GM0935", "Eijsden-Margraten"),
                "{\"email\":\"stranger@example.nl\",\"name\":\"Els\",\"kind\":\"official\",\"present\":true}",
                SOMEBODY.replace("official", "koning"),
                SOMEBODY.replace("\"email\":\"bert@example.nl\"", "\"registration\":\"geen\""),
                SOMEBODY.replace(
                        "\"email\":\"bert@example.nl\"", "\"registration\":\"00000000-0000-0000-0000-000000000000\""),
                SOMEBODY + "," + SOMEBODY.replace("true", "false"));
        return Stream.concat(
                entries.flatMap(entry -> Stream.of(
                        input(shortened(entry), "PUT", PRESENCE, JSON, "[" + entry + "]", 422),
                        input(
                                "Good and " + shortened(entry),
                                "PUT",
                                PRESENCE,
                                JSON,
                                "[{\"name\":\"Dirk\",\"kind\":\"other\",\"present\":true}," + entry + "]",
                                422))),
                Stream.of(
                        input("no list", "PUT", PRESENCE, JSON, SOMEBODY, 422),
                        input("no list", "PUT", PRESENCE, JSON, "null", 422),
                        input("no meeting", "PUT", "/meetings/NIETS/presence", JSON, "[" + SOMEBODY + "]", 404)));
    }

    private static Stream<BadInput> programmes() {
        Stream<String> bodies = Stream.of(
                "[]",
                "null",
                "{}",
                of("\"new\"", "null"),
                of("\"new\"", "\"New\""),
                of("\"new\"", "\"a/b\""),
                of("\"new\"", "5"),
                of("Nieuw", "\\u0000"),
                of("\"Nieuw\"", "\"\""),
                of("\"start\":\"2026-01-01\"", "\"start\":\"2026-02-30\""),
                of("\"start\":\"2026-01-01\"", "\"start\":\"2006-12-31\""),
                of("\"start\":\"2026-01-01\"", "\"start\":null"),
                of("2029-12-31", "2025-12-31"),
                of("2029-12-31", "9999-12-31"),
                of("\"public\":true", "\"public\":\"ja\""),
                of("\"referenceDate\":\"2026-01-01\"", "\"referenceDate\":\"2006-12-31\""),
                of("\"referenceDate\":\"2026-01-01\"", "\"referenceDate\":\"9999-12-31\""),
                "{\"slug\":\"new\",\"name\":\"a\",\"start\":\"2026-01-01\",\"end\":\"2026-12-31\",\"regions\":[null]}",
                "{\"slug\":\"new\",\"name\":\"a\",\"start\":\"2026-01-01\",\"end\":\"2026-12-31\",\"regions\":[]}",
                "{\"slug\":\"new\",\"name\":\"a\",\"start\":\"2026-01-01\",\"end\":\"2026-12-31\",\"regions\":{}}",
                of("\"name\":\"Groningen\"", "\"name\":\"limburg\""),
                of("\"name\":\"Groningen\"", "\"name\":null"),
                of("[\"Limburg\"]", "[\"Vlaanderen\"]"),
                of("[\"Limburg\"]", "[null]"),
                of("[\"Limburg\"]", "\"Limburg\""),
                of("GM0014", "GM9999"),
                of("GM0014", "Groningen"),
                of("\"provinces\":[],", "\"provinces\":[\"Limburg\"],"),
                of("\"active\":true", "\"active\":\"yes\""),
                of("2026,", "2025,"),
                of("2026,", "null,"),
                of("2026,", "99999999999,"),
                of("10,", "101,"),
                of("10,", "-1,"),
                of("10,", "1.5,"),
                of("10,", "null,"),
                of("\"on\":\"2026-01-01\"", "\"on\":\"2026\""),
                of("[{\"year\"", "[null,{\"year\""),
                of("\"Werk\"", "\"wonen\""),
                of("\"Werk\"", "null"),
                of("\"Werk\"", "\"\""));
        return Stream.concat(
                bodies.map(body -> input(shortened(body), "POST", "/programmes", JSON, body, 422)),
                Stream.of(input("taken", "POST", "/programmes", JSON, of("\"new\"", "\"gia\""), 409)));
    }

    static Stream<BadInput> files() {
        String row = "M1,Wonen,Limburg,2010-03-04,13:30,17:00,Roermond,Wonen|Veiligheid,conference";
        Stream<String> meetings = Stream.of(
                "",
                "\n\n",
                MEETING_FILE.replace(",format", ""),
                MEETING_FILE.replace("title", "titel"),
                MEETING_FILE.replace("title", "reference"),
                more(row + ",5"),
                more("M2,Wonen,Limburg"),
                more(row.replace("M1", "\"M2")),
                more(row.replace("M1", "\"M2\"x")),
                more(row.replace("M1", "M2\u0000")),
                more(row.replace("Wonen,L", "a\u001bb,L").replace("M1", "M2")),
                more(row),
                more(row.replace("M1", "a b")),
                more(row.replace("M1", "")),
                more(row.replace("M1", "M2").replace("Wonen,L", ",L")),
                more(row.replace("M1", "M2").replace("Wonen,L", "a".repeat(201) + ",L")),
                more(row.replace("M1", "M2").replace("Limburg", "Nergens")),
                more(row.replace("M1", "M2").replace("Limburg", "Zeeland")),
                more(row.replace("M1", "M2").replace("2010-03-04", "2010-02-30")),
                more(row.replace("M1", "M2").replace("2010-03-04", "04-03-2010x")),
                more(row.replace("M1", "M2").replace("2010-03-04", "2027-03-04")),
                more(row.replace("M1", "M2").replace("2010-03-04", "")),
                more(row.replace("M1", "M2").replace("13:30", "25:30")),
                more(row.replace("M1", "M2").replace("13:30", "18:30")),
                more(row.replace("M1", "M2").replace("Veiligheid", "Sport")),
                more(row.replace("M1", "M2").replace("Wonen|Veiligheid", "")),
                more(row.replace("M1", "M2").replace("conference", "feest")));
        return Stream.of(
                        meetings.map(file -> input(lastLine(file), "POST", MEETINGS, CSV, file, 422)),
                        attendanceFiles(),
                        Stream.of(
                                bytes("no UTF-8", MEETINGS, CSV, MEETING_FILE.replace("Wonen,L", "caf\u00e9,L"), 422),
                                bytes(
                                        "no UTF-8",
                                        ATTENDANCE,
                                        CSV,
                                        ATTENDANCE_FILE.replace("Cees,", "Ren\u00e9,"),
                                        422)))
                .flatMap(inputs -> inputs);
    }

    private static Stream<BadInput> attendanceFiles() {
        String row = "HELD,Dirk,dirk@example.nl,Maastricht,official,yes,,";
        return Stream.of(
                        "",
                        ATTENDANCE_FILE.replace("present,", ""),
                        also("HELD,Dirk"),
                        also("HELD,\"Dirk"),
                        also(row.replace("Dirk", "Dirk\u0000")),
                        also(row.replace("HELD", "NIETS")),
                        also(row.replace("HELD", "")),
                        also(row.replace("Dirk", "")),
                        also(row.replace("Dirk", "a".repeat(201))),
                        also(row.replace("yes,,", "yes," + "a".repeat(201) + ",")),
                        also(row.replace("dirk@example.nl", "dirk")),
                        also(row.replace("Maastricht", "")),
                        also(row.replace("Maastricht", "Nergens")),
                        also(row.replace("Maastricht", "Eijsden-Margraten")),
                        also(row.replace("official", "koning")),
                        also(row.replace("official", "")),
                        also(row.replace("yes", "misschien")),
                        also(row.replace("yes", "")),
                        also(row + "\n" + row.replace("official", "councillor")),
                        also(row + "\n" + row.replace("yes", "no")),
                        also(row + "\n" + row.replace("Dirk", "Derk")),
                        also("OPEN,Cees,cees@example.nl,Venlo,official,yes,,"))
                .map(file -> input(lastLine(file), "POST", ATTENDANCE, CSV, file, 422));
    }

    static Stream<BadInput> others() {
        Stream<BadInput> queries = Stream.of(
                        "/meetings?page=-1",
                        "/meetings?page=99999999999",
                        "/meetings?size=0",
                        "/meetings?size=501",
                        "/meetings?status=NIETS",
                        "/meetings?from=2010-02-30",
                        "/meetings?from=2011-01-01&until=2010-01-01",
                        "/meetings?text=%00",
                        "/meetings?text=%1b",
                        "/municipalities?on=2006-12-31",
                        "/municipalities?on=2010-02-30",
                        "/municipalities?on=99999-01-01",
                        "/municipalities?programme=niets",
                        "/programmes/gia/participation?on=morgen",
                        "/programmes/gia/participation?on=2006-12-31",
                        "/programmes/gia/participation?on=%2B99999-01-01",
                        "/programmes/gia/participation?on=%2B999999999-01-01",
                        "/meetings?until=%2B999999999-01-01",
                        "/programmes/gia/participation?from=2011-01-01&until=2010-01-01")
                .map(path -> input("", "GET", path, null, "", 400));
        Stream<BadInput> paths = Stream.of(
                        "/niets",
                        "/meetings/",
                        "/meetings/niets",
                        "/meetings/a%20b",
                        "/programmes/niets",
                        "/programmes/niets/participation",
                        "/programmes/niets/growth-path",
                        "/meetings/" + "a".repeat(2_000))
                .map(path -> input("", "GET", path, null, "", 404));
        Stream<BadInput> refusedPaths = Stream.of("/meetings/a%2Fb", "/meetings/a%00b", "/meetings/a;b", "/meetings//a")
                .map(path -> input("", "GET", path, null, "", 400));
        return Stream.of(queries, paths, refusedPaths, calls()).flatMap(inputs -> inputs);
    }

    private static Stream<BadInput> calls() {
        return Stream.of(
                input("text", "POST", "/meetings", "text/plain", MEETING, 415),
                input("form", "POST", "/meetings", "application/x-www-form-urlencoded", "title=a", 415),
                input("no type", "POST", "/meetings", null, MEETING, 415),
                input("nonsense", "POST", "/meetings", "nonsense", MEETING, 415),
                input("file", "PUT", PRESENCE, CSV, ATTENDANCE_FILE, 415),
                input("JSON", "POST", MEETINGS, JSON, "{}", 415),
                input("form", "POST", ATTENDANCE, "multipart/form-data; boundary=a", "--a--", 415),
                input("unknown", "POST", "/programmes/niets/imports/meetings", CSV, MEETING_FILE, 404),
                input("unknown", "POST", "/programmes/niets/imports/attendance", CSV, ATTENDANCE_FILE, 404),
                input("dry?", "POST", MEETINGS + "?dryRun=misschien", CSV, MEETING_FILE, 400),
                input("dry?", "POST", ATTENDANCE + "?dryRun=1", CSV, ATTENDANCE_FILE, 400),
                input("dry is blank", "POST", MEETINGS + "?dryRun=", CSV, MEETING_FILE, 400),
                input("dry is blank", "POST", ATTENDANCE + "?dryRun=%20", CSV, ATTENDANCE_FILE, 400),
                input("dry and not", "POST", MEETINGS + "?dryRun=true&dryRun=false", CSV, MEETING_FILE, 400),
                input("dry is nothing", "POST", ATTENDANCE + "?dryRun", CSV, ATTENDANCE_FILE, 400),
                input("dry run", "POST", MEETINGS + "?dryRun=true", CSV, "", 422),
                input("no workbook", "POST", MEETINGS, ImportFormat.XLSX_TYPE, MEETING_FILE, 422),
                input("half a workbook", "POST", ATTENDANCE, ImportFormat.XLSX_TYPE, "PK\u0003\u0004", 422),
                input("method", "DELETE", "/meetings/DRAFT", null, "", 405),
                input("method", "PUT", "/programmes/gia", JSON, PROGRAMME, 405),
                input("too large", "POST", ATTENDANCE, CSV, ATTENDANCE_FILE + "x".repeat(64_500_000), 413));
    }

    private static String with(String part, String other) {
        return replaced(MEETING, part, other);
    }

    private static String of(String part, String other) {
        return replaced(PROGRAMME, part, other);
    }

    private static String replaced(String whole, String part, String other) {
        if (!whole.contains(part)) {
            throw new IllegalArgumentException(part);
        }
        return whole.replace(part, other);
    }

    private static String more(String row) {
        return MEETING_FILE + row + "\n";
    }

    private static String also(String row) {
        return ATTENDANCE_FILE + row + "\n";
    }

    private static String lastLine(String file) {
        return shortened(file.lines().reduce("", (before, line) -> line));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").replace("\u0000", "NUL").replace("\u001b", "ESC");
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    private static BadInput input(
            String name, String method, String path, @Nullable String type, String body, int status) {
        return new BadInput(name, method, path, type, body.getBytes(StandardCharsets.UTF_8), status);
    }

    private static BadInput bytes(String name, String path, String type, String body, int status) {
        return new BadInput(name, "POST", path, type, body.getBytes(StandardCharsets.ISO_8859_1), status);
    }
}
