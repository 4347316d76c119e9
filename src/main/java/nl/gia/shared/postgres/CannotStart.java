package nl.gia.shared.postgres;

/** The database cannot be started; the message is for whoever typed the command. */
class CannotStart extends RuntimeException {

    private final String action;

    CannotStart(String message, String action) {
        super(message);
        this.action = action;
    }

    CannotStart(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
