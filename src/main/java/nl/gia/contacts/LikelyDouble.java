package nl.gia.contacts;

/** Two contacts that may be one person. */
public record LikelyDouble(ContactRow one, ContactRow other, Reason reason) {

    public enum Reason {
        ADDRESS,
        MUNICIPALITY,
        ORGANISATION
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LikelyDouble pair && pair.one.equals(one) && pair.other.equals(this.other);
    }

    @Override
    public int hashCode() {
        return 31 * one.hashCode() + other.hashCode();
    }
}
