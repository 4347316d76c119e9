package nl.gia.security;

/** Which devices of whoever looks at it a page may use, as a Permissions-Policy. */
public final class DevicePolicy {

    public static final String HEADER = "Permissions-Policy";

    private static final String NEVER = "geolocation=(), microphone=(), payment=(), usb=()";

    static final String NONE = "camera=(), " + NEVER;

    /** After it has asked. */
    public static final String CAMERA = "camera=(self), " + NEVER;

    private DevicePolicy() {}
}
