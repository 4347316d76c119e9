package nl.gia.participation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.gia.attendance.imports.AttendanceImport;
import nl.gia.participation.StateMeeting;
import nl.gia.shared.files.ImportSource;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StateViewTest extends ViewTest {

    @Autowired
    Builders builders;

    @Autowired
    AttendanceImport imports;

    @BeforeEach
    void a_meeting_with_and_one_without() {
        builders.gia();
        held("L1", "Limburg", LocalDate.of(2010, 3, 4), "Piet Rijk,state_official,yes,Ministerie van BZK");
        held("N1", "Noord", LocalDate.of(2011, 3, 4), "Anna Stad,expert,yes,Bureau");
        As.ministry("BZK");
    }

    @Test
    void tells_which_departments_came_where_and_how_often_without_names() {
        open("deelname?programma=gia");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("deelname/rijk?programma=gia");
        open("deelname/rijk?programma=gia");
        assertThat(Page.texts(H1.class)).containsExactly("Het Rijk bij de bijeenkomsten");
        assertThat(Page.texts(Paragraph.class)).contains("50%", "bij 1 van 2 bijeenkomsten was iemand van het Rijk");
        assertThat(rows()).anyMatch(row -> row.startsWith("BZK") && row.contains("1 van 2"));
        assertThat(rows()).anyMatch(row -> row.startsWith("Limburg BZK") && row.contains("1 van 1"));
        assertThat(rows()).anyMatch(row -> row.startsWith("Noord") && row.contains("0 van 1"));
        assertThat(seen()).containsExactly("Bijeenkomst N1: []", "Bijeenkomst L1: [Guest[department=BZK, people=1]]");
        assertThat(GridKt._getFormattedRow(Page.grid(), 1).toString())
                .contains("BZK (1 persoon)")
                .doesNotContain("Piet");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_meetings_without_a_department_are_one_choice_away() {
        open("deelname/rijk?programma=gia");
        _setValue(_get(Select.class, field -> field.withLabel("Departement")), "geen");
        roundtrip();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("departement=geen");
        assertThat(seen()).containsExactly("Bijeenkomst N1: []");
        open("deelname/rijk?programma=gia&departement=BZK&regio=Limburg");
        assertThat(seen()).hasSize(1);
    }

    @Test
    void a_period_without_meetings_says_so() {
        open("deelname/rijk?programma=gia&van=2008-01-01&tot=2008-12-31");
        assertThat(Page.texts(H2.class)).contains("Nog geen bijeenkomsten gehouden");
    }

    private static List<String> seen() {
        return GridKt._findAll(Page.<StateMeeting>grid()).stream()
                .map(meeting -> meeting.title() + ": " + meeting.departments())
                .toList();
    }

    private static List<String> rows() {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private void held(String reference, String region, LocalDate day, String person) {
        builders.meeting(reference, region, day);
        String[] parts = person.split(",");
        String file = "meeting,name,email,municipality,kind,present,organisation\n"
                + String.join(",", reference, parts[0], "", "", parts[1], parts[2], parts[3]) + "\n"
                + reference + ",Iemand,,GM0983,official,yes,\n";
        Builders.asSystem(() -> {
            imports.run(
                    "gia", ImportSource.csv(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))), false);
        });
    }
}
