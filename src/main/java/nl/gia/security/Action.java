package nl.gia.security;

/** What one may do; {@link Rights} says who. */
public enum Action {
    /** participation, growth path, the register, programmes */
    READ_FIGURES,
    /** meetings from published on */
    READ_MEETINGS,
    READ_DRAFTS,
    WRITE_MEETINGS,
    /** who was registered and present at a meeting */
    READ_ATTENDEES,
    WRITE_ATTENDEES,
    READ_CONTACTS,
    WRITE_CONTACTS,
    /** that somebody left a post, and who came in the place */
    HAND_OVER_POSTS,
    /** the call list and its conversations, to read and to write */
    PHONE,
    WRITE_PROGRAMMES,
    WRITE_REGISTER,
    WRITE_ACCOUNTS,
    READ_AUDIT
}
