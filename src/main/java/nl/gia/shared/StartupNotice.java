package nl.gia.shared;

import java.util.List;

/** What whoever starts the program has to read, printed below its address. */
public interface StartupNotice {

    List<String> lines();
}
