package nl.gia.meetings.calendar;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A calendar for whoever asks: of all programmes open to the public, or of a part of them.
 *
 * @param programme a slug
 * @param region a name, which several programmes may have; as is the theme
 */
public record OpenFeed(
        @Nullable String programme,
        @Nullable String region,
        @Nullable String theme) {

    public static final String PATH = "/calendar.ics";
    public static final String OF_REGION = "/calendar/{region}.ics";

    /** Servers refuse these in a path, however they are written. */
    private static final String NOT_IN_PATH = "/\\%;";

    public OpenFeed {
        programme = orNull(programme);
        region = orNull(region);
        theme = orNull(theme);
    }

    /** From the root of the site on. */
    public String address() {
        String path = region == null || isRefusedInPath(region)
                ? PATH
                : OF_REGION.replace("{region}", UriUtils.encode(region, StandardCharsets.UTF_8));
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        put(address, "region", path.equals(PATH) ? region : null);
        put(address, "programme", programme);
        put(address, "theme", theme);
        return address.build(true).toUriString();
    }

    /** No name holds what nobody can see, and the database takes none of it. */
    boolean isReadable() {
        return names().flatMapToInt(String::chars).noneMatch(Character::isISOControl);
    }

    Stream<String> names() {
        return Stream.of(Stream.ofNullable(programme), Stream.ofNullable(region), Stream.ofNullable(theme))
                .flatMap(Function.identity());
    }

    private static boolean isRefusedInPath(String name) {
        return name.chars().anyMatch(sign -> NOT_IN_PATH.indexOf(sign) >= 0);
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String orNull(@Nullable String name) {
        return name == null || name.isBlank() ? null : name.strip();
    }
}
