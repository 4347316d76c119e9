package nl.gia.programmes.organisers;

import java.time.LocalDate;
import java.util.List;
import nl.gia.shared.Message;

/**
 * Work of one kind that goes along with a region.
 *
 * @param moves how much it is
 * @param first of it, in order of time
 * @param all what the whole list is called, and its address relative to the root of the site
 * @param stays what does not go along, and why
 */
public record MovingWork(Message moves, List<Piece> first, Message all, String address, List<Message> stays) {

    public record Piece(LocalDate day, String name) {}

    public boolean isNothing() {
        return first.isEmpty();
    }
}
