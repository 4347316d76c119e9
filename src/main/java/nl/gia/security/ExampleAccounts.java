package nl.gia.security;

import java.util.List;

/** Implemented where example data is loaded; its accounts are no secret and are shown below the log-in form. */
public interface ExampleAccounts {

    /** Empty when no example data is loaded. */
    List<ExampleAccount> accounts();
}
