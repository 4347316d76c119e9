package nl.gia.attendance;

/** @param municipalities those with a councillor, executive or official among the people */
public record RegistrationFigures(int people, int municipalities) {

    public static final RegistrationFigures NOBODY = new RegistrationFigures(0, 0);
}
