package nl.gia.attendance.history.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.RegisterPerson;
import nl.gia.attendance.history.AttendedMeeting;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.KnownPerson;
import nl.gia.contacts.NewContact;
import nl.gia.contacts.ui.ContactNavigation;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.RowButtons;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContactViewTest extends ViewTest {

    @Autowired
    Contacts contacts;

    @Autowired
    Attendances attendances;

    @Autowired
    Builders builders;

    ProgrammeDetails gia;
    ContactId anna;

    @BeforeEach
    void somebody_known() {
        gia = builders.gia();
        As.cmo(Builders.region(gia, "Limburg"));
        anna = contacts.create(new NewContact(
                "Anna Janssen",
                "anna@example.nl",
                "Gemeente Venlo",
                "beleidsmedewerker",
                AttendeeKind.OFFICIAL,
                new MunicipalityCode("GM0983")));
    }

    @Test
    void shows_who_it_is_and_that_there_were_no_meetings_yet() {
        open(ContactNavigation.contact(anna));
        assertThat(Page.texts(H1.class)).containsExactly("Anna Janssen");
        assertThat(Page.texts(Span.class)).contains("Venlo", "Gemeente Venlo", "beleidsmedewerker");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("mailto:anna@example.nl");
        assertThat(Page.texts(H2.class)).contains("Nog geen bijeenkomsten");
    }

    @Test
    void shows_each_meeting_with_the_person_as_on_that_day() {
        MeetingId meeting = builders.published("L1", "Limburg", LocalDate.of(2010, 3, 4))
                .row()
                .id();
        attendances.walkIn(
                meeting,
                new RegisterPerson(
                        anna, "", null, AttendeeKind.COUNCILLOR, new MunicipalityCode("GM0935"), "Raad", null));
        open(ContactNavigation.contact(anna));
        assertThat(Page.texts(H2.class)).contains("1 bijeenkomst");
        assertThat(GridKt._getFormattedRow(Page.grid(), 0).toString())
                .contains("do 4 mrt 2010 · Limburg", "Raadslid · Maastricht · Raad", "inloper");
        assertThat(RowButtons.link(Page.<AttendedMeeting>grid(), "L1")).isEqualTo("bijeenkomsten/L1");
    }

    @Test
    void shows_what_was_done_with_it_and_by_whom() {
        open(ContactNavigation.contact(anna));
        assertThat(Page.texts(ListItem.class))
                .anyMatch(text -> text.contains("Test CMO voegde de relatie Anna Janssen toe."));
    }

    @Test
    void is_changed_on_the_spot() {
        open(ContactNavigation.contact(anna));
        Page.click("Wijzigen…");
        _setValue(Page.text("Naam"), "Anna de Wit");
        Page.click("Opslaan");
        assertThat(Page.texts(H1.class)).containsExactly("Anna de Wit");
    }

    @Test
    void tells_why_it_cannot_be_changed_here() {
        made("Noord");
        open(ContactNavigation.contact(made("Limburg")));
        assertThat(Page.has("Wijzigen…")).isFalse();
        assertThat(Page.texts(Paragraph.class)).anyMatch(text -> text.startsWith("Een andere regio houdt"));
    }

    @Test
    void somebody_unknown_is_not_found() {
        open("relaties/" + ContactId.create());
        assertThat(Page.texts(H1.class)).doesNotContain("Anna Janssen");
        open("relaties/geen-nummer");
        assertThat(Page.texts(H1.class)).doesNotContain("Anna Janssen");
    }

    private ContactId made(String region) {
        KnownPerson bert = new KnownPerson(
                "Bert Bos", null, null, null, AttendeeKind.EXPERT, null, Builders.region(gia, region), false);
        return Builders.asSystem(() ->
                Objects.requireNonNull(contacts.findOrCreateAll(List.of(bert)).get(bert.key())));
    }
}
