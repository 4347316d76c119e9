package nl.gia.attendance.lists;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.attendance.AttendeeRow;
import nl.gia.kit.Dates;
import nl.gia.kit.Texts;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Ten badges of 86 by 54 mm on an A4, as the usual holders take, with marks to cut by; the last sheet is filled up with empty ones. */
@Component
class BadgeSheets {

    private static final int ACROSS = 2;
    private static final int DOWN = 5;
    private static final int WIDTH = 86;
    private static final int HEIGHT = 54;
    private static final double LEFT = (210 - ACROSS * WIDTH) / 2.0;
    private static final double TOP = (297 - DOWN * HEIGHT) / 2.0;
    private static final double MARK = 6;
    private static final double THIN = 0.2;

    private static final float POINTS = 72 / 25.4f;
    private static final float INSIDE = 72 * POINTS;

    private final String style = StyleSheet.read("name-badges");
    private final Lettering semibold = new Lettering(Printer.font("Semibold"));
    private final Lettering regular = new Lettering(Printer.font("Regular"));
    private final Printer printer;
    private final Texts texts;

    BadgeSheets(Printer printer, Texts texts) {
        this.printer = printer;
        this.texts = texts;
    }

    byte[] print(MeetingPeople people, Locale locale) {
        String title = people.meeting().row().title();
        PaperTree paper = new PaperTree(texts.of(Message.of("lists.badges"), locale) + ": " + title, locale, style);
        int perSheet = ACROSS * DOWN;
        int sheets = Math.max(1, (people.people().size() + perSheet - 1) / perSheet);
        for (int sheet = 0; sheet < sheets; sheet++) {
            Element on = paper.add(paper.body(), "div", sheet == 0 ? "sheet" : "sheet next");
            addMarks(paper, on);
            for (int place = 0; place < perSheet; place++) {
                int number = sheet * perSheet + place;
                Element badge = paper.add(on, "div", "badge");
                put(badge, LEFT + place % ACROSS * WIDTH, TOP + (double) (place / ACROSS) * HEIGHT);
                ListedPerson person =
                        number < people.people().size() ? people.people().get(number) : null;
                fill(paper, badge, person, about(people, locale), locale);
            }
        }
        return printer.print(paper);
    }

    private static String about(MeetingPeople people, Locale locale) {
        return people.meeting().row().title() + " · "
                + Dates.day(AmsterdamTime.dayOf(people.meeting().row().start()), locale);
    }

    private void fill(PaperTree paper, Element badge, @Nullable ListedPerson person, String about, Locale locale) {
        Element inside = paper.add(badge, "div", "inside");
        if (person == null) {
            paper.add(inside, "p", "to-write");
        } else {
            addLines(paper, inside, "name", semibold.fit(person.row().name(), INSIDE, 20 * POINTS, 26));
            String from = from(person.row(), locale);
            if (!from.isEmpty()) {
                addLines(paper, inside, "from", regular.fit(from, INSIDE, 10 * POINTS, 11));
            }
        }
        addLines(paper, badge, "meeting", regular.fit(about, INSIDE, 7 * POINTS, 7.5f));
    }

    private String from(AttendeeRow row, Locale locale) {
        String organisation = Objects.toString(row.organisation(), "");
        String municipality = Objects.toString(row.municipalityName(), "");
        if (organisation.isEmpty() && !municipality.isEmpty()) {
            return texts.of(Message.of("lists.municipality", municipality), locale);
        }
        boolean said = organisation.toLowerCase(Locale.ROOT).contains(municipality.toLowerCase(Locale.ROOT));
        return Stream.of(organisation, said ? "" : municipality)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static void addLines(PaperTree paper, Element parent, String styled, Lettering.Fitted fitted) {
        Element block = paper.add(parent, "p", styled);
        block.setAttribute(
                "style",
                String.format(
                        Locale.ROOT, "font-size: %.1fpt; line-height: %.2f;", fitted.points(), Lettering.LEADING));
        List<String> lines = fitted.lines();
        lines.forEach(line -> paper.add(block, "span", "line", line));
    }

    private static void addMarks(PaperTree paper, Element sheet) {
        for (int column = 0; column <= ACROSS; column++) {
            double x = LEFT + column * WIDTH - THIN / 2;
            mark(paper, sheet, x, TOP - MARK - 1, THIN, MARK);
            mark(paper, sheet, x, TOP + DOWN * HEIGHT + 1, THIN, MARK);
        }
        for (int line = 0; line <= DOWN; line++) {
            double y = TOP + line * HEIGHT - THIN / 2;
            mark(paper, sheet, LEFT - MARK - 1, y, MARK, THIN);
            mark(paper, sheet, LEFT + ACROSS * WIDTH + 1, y, MARK, THIN);
        }
    }

    private static void mark(PaperTree paper, Element sheet, double x, double y, double width, double height) {
        Element mark = paper.add(sheet, "div", "mark");
        put(mark, x, y);
        mark.setAttribute(
                "style",
                mark.getAttribute("style")
                        + String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm;", width, height));
    }

    private static void put(Element element, double x, double y) {
        element.setAttribute("style", String.format(Locale.ROOT, "left: %.2fmm; top: %.2fmm;", x, y));
    }
}
