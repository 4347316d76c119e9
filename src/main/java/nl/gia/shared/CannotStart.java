package nl.gia.shared;

/** The program cannot be started as it was asked to; the message is for whoever typed the command. */
public class CannotStart extends RuntimeException {

    private final String action;

    public CannotStart(String message, String action) {
        super(message);
        this.action = action;
    }

    public CannotStart(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
