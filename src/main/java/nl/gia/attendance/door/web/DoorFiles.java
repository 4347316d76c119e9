package nl.gia.attendance.door.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import nl.gia.security.ContentPolicy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The scripts and the style sheet of the door, under the version they are of: a phone that has one never asks for it again. */
@Controller
class DoorFiles {

    /** A meeting's reference begins with a letter or digit. */
    static final String ROOT = "/deur/-/";

    private static final MediaType SCRIPT = MediaType.valueOf("text/javascript;charset=UTF-8");
    private static final MediaType STYLE = MediaType.valueOf("text/css;charset=UTF-8");
    private static final String WORKER = "worker.js";
    private static final Map<String, MediaType> FILES = new TreeMap<>(Map.of(
            "door.css", STYLE,
            "door.js", SCRIPT,
            "line.js", SCRIPT,
            "list.js", SCRIPT,
            "page.js", SCRIPT,
            "scan.js", SCRIPT,
            "store.js", SCRIPT,
            "walkin.js", SCRIPT,
            "words.js", SCRIPT));

    private final String version = digest();

    /** Under which the files lie. */
    String root() {
        return ROOT + version + "/";
    }

    @GetMapping(ROOT + "{version}/{file}")
    ResponseEntity<Resource> file(@PathVariable String version, @PathVariable String file) {
        MediaType type = FILES.get(file);
        if (type == null || !version.equals(this.version)) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .body(resource(file));
    }

    /** Works for all doors, from a deeper path than theirs. */
    @GetMapping(ROOT + WORKER)
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .header("Service-Worker-Allowed", "/")
                .header(ContentPolicy.HEADER, ContentPolicy.WORKER)
                .body(resource(WORKER));
    }

    private static Resource resource(String file) {
        return new ClassPathResource("META-INF/resources/door/" + file);
    }

    private static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES.keySet()) {
                digest.update(resource(file).getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
