package nl.gia.municipalities;

import java.time.LocalDate;
import java.util.List;

/**
 * What goes from the register when a reorganisation that was entered by hand is taken back: all of that day that hangs
 * together with it.
 *
 * @param vanishing the names of municipalities that would never have been
 */
public record TakeBack(LocalDate on, List<Step> steps, List<String> vanishing) {

    public record Step(String oldName, String newName) {}
}
