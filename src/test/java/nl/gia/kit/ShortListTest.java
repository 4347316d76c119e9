package nl.gia.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.Test;

class ShortListTest extends ViewTest {

    @Test
    void a_short_list_is_shown_whole_and_a_long_one_says_on_paper_that_it_is_cut() {
        Grid<String> grid = new Grid<>();
        ShortList.fit(grid, 51);
        assertThat(grid.isAllRowsVisible()).isFalse();
        assertThat(grid.getElement().getAttribute("data-cut")).contains("tot en met 50 regels");
        ShortList.fit(grid, 50);
        assertThat(grid.isAllRowsVisible()).isTrue();
        assertThat(grid.getElement().hasAttribute("data-cut")).isFalse();
    }
}
