package nl.gia.kit;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file for whoever asked, always to be kept and never to be shown in the page's own place.
 *
 * @param name safe on every machine, with its extension
 */
public record Download(String name, String mediaType, byte[] content) {

    public ResponseEntity<byte[]> answer() {
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .contentType(MediaType.parseMediaType(mediaType))
                .body(content);
    }
}
