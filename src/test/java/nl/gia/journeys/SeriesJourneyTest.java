package nl.gia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import nl.gia.kit.Dates;
import nl.gia.kit.Languages;
import nl.gia.shared.AmsterdamTime;
import nl.gia.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** A coordinator plans every second Tuesday of the month, and then moves one and changes the rest. */
class SeriesJourneyTest extends BrowserTest {

    private static final String TITLE = "Journey van een reeks";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");

    @Test
    void plans_a_series_drags_one_of_it_and_changes_this_one_and_those_that_follow() {
        LocalDate first = secondTuesday(LocalDate.now(AmsterdamTime.ZONE).plusMonths(1));
        LocalDate other = first.plusDays(1);
        logIn("coordinator");
        plan(first);
        openCalendar(first);
        drag(first, other);
        assertThat(page.getByText(TITLE + " is verplaatst naar")).isVisible();
        go("bijeenkomsten?zoek=" + TITLE);
        assertThat(cell(other)).isVisible();
        assertThat(cell(first)).hasCount(0);

        link(TITLE).first().click();
        click("Publiceren");
        assertThat(page.locator(".gia-steps .gia-now")).hasText("Gepubliceerd");
        openCalendar(first);
        drag(other, first);
        Locator question = page.locator("vaadin-confirm-dialog");
        assertThat(question).containsText("anderen rekenen op deze dag");
        assertThat(entry(other)).isVisible();
        question.locator("vaadin-button", new Locator.LocatorOptions().setHasText("Verplaatsen"))
                .click();
        assertThat(entry(first)).isVisible();

        changeThisAndFollowing(secondTuesday(first.plusMonths(1)));
    }

    private void plan(LocalDate first) {
        go("bijeenkomsten/reeks/nieuw");
        page.getByLabel("Titel").fill(TITLE);
        combo("Thema's").fill("Wonen");
        page.locator("vaadin-multi-select-combo-box-item", new Page.LocatorOptions().setHasText("Wonen"))
                .click();
        page.keyboard().press("Tab");
        // Last of those found by their role: while its days are open, the rest of the page has none.
        combo("Eerste datum").fill(first.format(TYPED));
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.getByLabel("Plaats of link").fill("Stadhuis Venlo");
        page.getByLabel("Aantal bijeenkomsten").fill("3");
        page.keyboard().press("Tab");
        assertThat(page.locator("main vaadin-select")).containsText("Elke maand op de tweede dinsdag");
        assertThat(page.locator(".gia-days vaadin-checkbox")).hasText(new String[] {
            Dates.weekday(first, Languages.DUTCH),
            Dates.weekday(secondTuesday(first.plusMonths(1)), Languages.DUTCH),
            Dates.weekday(secondTuesday(first.plusMonths(2)), Languages.DUTCH)
        });
        click("Concepten maken");
        assertThat(heading()).hasText(TITLE);
        assertThat(page.locator(".gia-table tbody tr")).hasCount(3);
    }

    private void openCalendar(LocalDate day) {
        go("bijeenkomsten/kalender?weergave=maand&dag=%s&zoek=%s".formatted(day, TITLE));
        page.locator("gia-calendar .fc-event").first().waitFor();
    }

    private void drag(LocalDate from, LocalDate to) {
        Mouse mouse = page.mouse();
        move(mouse, entry(from).boundingBox());
        mouse.down();
        move(mouse, day(to).boundingBox());
        mouse.up();
    }

    private static void move(Mouse mouse, BoundingBox box) {
        mouse.move(box.x + box.width / 2, box.y + box.height / 2, new Mouse.MoveOptions().setSteps(6));
    }

    private void changeThisAndFollowing(LocalDate second) {
        go("bijeenkomsten?zoek=%s&van=%s&tot=%2$s".formatted(TITLE, second));
        link(TITLE).click();
        click("Wijzigen…");
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByLabel("Plaats", new Locator.GetByLabelOptions().setExact(true))
                .fill("Gemeentehuis Beek");
        dialog.getByText("Deze en de volgende").click();
        click("Opslaan");
        assertThat(page.locator(".gia-definitions").first()).containsText("Gemeentehuis Beek");
        link("De hele reeks").click();
        Locator rows = page.locator(".gia-table tbody tr");
        assertThat(rows.nth(0)).containsText("Stadhuis Venlo");
        assertThat(rows.nth(1)).containsText("Gemeentehuis Beek");
        assertThat(rows.nth(2)).containsText("Gemeentehuis Beek");
    }

    private Locator day(LocalDate day) {
        return page.locator("gia-calendar td[data-date='" + day + "']");
    }

    private Locator entry(LocalDate day) {
        return day(day).locator(".fc-event");
    }

    private Locator cell(LocalDate day) {
        return page.locator("vaadin-grid")
                .getByText(Dates.shortDay(day, Languages.DUTCH), new Locator.GetByTextOptions().setExact(true));
    }

    private Locator combo(String label) {
        return page.locator("main").getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
    }

    private static LocalDate secondTuesday(LocalDate in) {
        return in.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
    }
}
