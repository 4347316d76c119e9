package nl.gia.attendance.lists;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.attendance.AttendeeRow;
import nl.gia.kit.Dates;
import nl.gia.kit.Texts;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRow;
import nl.gia.shared.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** The list on paper: before the meeting with a place to sign, afterwards with who was there. */
@Component
class SignList {

    private static final int FOR_OTHERS = 8;
    private static final List<String> COLUMNS = List.of("name", "organisation", "municipality", "as", "last");

    private final String style = StyleSheet.read("presence-list");
    private final Printer printer;
    private final Texts texts;

    SignList(Printer printer, Texts texts) {
        this.printer = printer;
        this.texts = texts;
    }

    byte[] print(MeetingPeople people, Locale locale) {
        return printer.print(new Writing(people, locale).paper());
    }

    /** One list in one language. */
    private class Writing {

        private final MeetingPeople people;
        private final MeetingRow row;
        private final Locale locale;
        private final PaperTree paper;

        Writing(MeetingPeople people, Locale locale) {
            this.people = people;
            this.row = people.meeting().row();
            this.locale = locale;
            this.paper = new PaperTree(say("lists.title") + ": " + row.title(), locale, style());
        }

        PaperTree paper() {
            paper.add(paper.body(), "div", "foot", say("lists.personal"));
            paper.add(paper.body(), "p", "kind", say("lists.title"));
            paper.add(paper.body(), "h1", "", row.title());
            addFacts(people.meeting());
            addTable();
            return paper;
        }

        private String style() {
            return style.replace("$page", say("lists.page")).replace("$of", say("lists.of"));
        }

        private void addFacts(MeetingDetails meeting) {
            Element facts = paper.add(paper.body(), "div", "facts");
            addFact(facts, "lists.when", Dates.meeting(row.start(), row.end(), locale));
            addFact(facts, "lists.where", Optional.ofNullable(row.place()).orElse(row.link()));
            addFact(facts, "lists.region", row.regionName());
            addFact(facts, "lists.organiser", organisers(meeting));
            addFact(facts, "lists.people", count());
        }

        private void addFact(Element facts, String key, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                Element fact = paper.add(facts, "p", "fact");
                paper.add(fact, "span", "", say(key));
                fact.appendChild(paper.document().createTextNode(" " + value));
            }
        }

        private String organisers(MeetingDetails meeting) {
            return Stream.concat(Stream.ofNullable(meeting.organiser()), meeting.coOrganisers().stream())
                    .collect(Collectors.joining(", "));
        }

        private String count() {
            int all = people.people().size();
            String count = people.wasHeld()
                    ? say("lists.countHeld", people.present(), all - people.present(), people.walkIns())
                    : say("lists.count", all);
            return people.ownOnly() ? count + " (" + say("lists.ownOnly") + ")" : count;
        }

        private void addTable() {
            Element table = paper.add(paper.body(), "table", people.wasHeld() ? "" : "to-sign");
            Element head = paper.add(paper.add(table, "thead", ""), "tr", "");
            String last = people.wasHeld() ? "lists.presence" : "lists.signature";
            Stream.of("contacts.name", "contacts.organisation", "contacts.municipality", "contacts.kind", last)
                    .forEach(key -> addHeader(head, say(key)));
            Element body = paper.add(table, "tbody", "");
            people.people().forEach(person -> addPerson(paper.add(body, "tr", ""), person));
            if (people.people().isEmpty()) {
                span(paper.add(paper.add(body, "tr", ""), "td", "nobody", say("lists.nobody")));
            }
            if (people.isToEnd()) {
                addOthers(paper.add(table, "tbody", "to-sign"));
            }
        }

        private void addHeader(Element head, String text) {
            Element cell =
                    paper.add(head, "th", COLUMNS.get(head.getChildNodes().getLength()), text);
            cell.setAttribute("scope", "col");
        }

        private void addPerson(Element line, ListedPerson person) {
            AttendeeRow as = person.row();
            Element name = paper.add(line, "td", "");
            String before = person.name().before();
            name.appendChild(paper.document().createTextNode(before.isEmpty() ? "" : before + " "));
            paper.add(name, "span", "surname", person.name().surname());
            paper.add(line, "td", "", Objects.toString(as.organisation(), ""));
            paper.add(line, "td", "", Objects.toString(as.municipalityName(), ""));
            paper.add(line, "td", "", say("contacts.kind." + as.kind()));
            if (people.wasHeld()) {
                paper.add(line, "td", as.present() ? "present" : "absent", presence(as));
            } else {
                paper.add(line, "td", "");
            }
        }

        private String presence(AttendeeRow as) {
            if (!as.present()) {
                return say("lists.absent");
            }
            return say(as.registered() ? "lists.present" : "lists.walkedIn");
        }

        private void addOthers(Element body) {
            span(paper.add(paper.add(body, "tr", "others"), "td", "", say("lists.others")));
            for (int i = 0; i < FOR_OTHERS; i++) {
                Element line = paper.add(body, "tr", "");
                COLUMNS.forEach(column -> paper.add(line, "td", ""));
            }
        }

        private static void span(Element cell) {
            cell.setAttribute("colspan", String.valueOf(COLUMNS.size()));
        }

        private String say(String key, Object... arguments) {
            return texts.of(Message.of(key, arguments), locale);
        }
    }
}
