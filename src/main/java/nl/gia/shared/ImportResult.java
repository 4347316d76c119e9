package nl.gia.shared;

/** What an import did, or would do; every row is one of the three. */
public record ImportResult(int rows, int created, int updated, int unchanged) {

    public ImportResult {
        if (rows != created + updated + unchanged) {
            throw new IllegalArgumentException(created + " + " + updated + " + " + unchanged + " is not " + rows);
        }
    }
}
