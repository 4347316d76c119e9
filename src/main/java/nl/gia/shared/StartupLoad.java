package nl.gia.shared;

/** Work that must be finished before the HTTP port opens, on every start; in the order of {@code @Order}. */
public interface StartupLoad {

    void load();
}
