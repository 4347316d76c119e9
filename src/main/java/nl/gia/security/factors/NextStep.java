package nl.gia.security.factors;

/** @param name of whoever is halfway in */
public record NextStep(String name, boolean hasApp, boolean hasPasskeys) {

    public boolean isEnrolment() {
        return !hasApp && !hasPasskeys;
    }
}
