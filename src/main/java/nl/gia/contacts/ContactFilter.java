package nl.gia.contacts;

import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** @param text parts of name, address, organisation, function or municipality, all of which must be there; may be empty */
public record ContactFilter(
        String text, @Nullable AttendeeKind kind, @Nullable MunicipalityCode municipality, Post post) {

    /** Whether somebody holds the post one knows the person by. */
    public enum Post {
        HELD,
        LEFT,
        ANY
    }

    static final ContactFilter ANYBODY = new ContactFilter("", null, null, Post.ANY);

    /** Of those who hold their post: who has left it is not suggested to anybody. */
    public static ContactFilter matching(String text) {
        return new ContactFilter(text, null, null, Post.HELD);
    }
}
