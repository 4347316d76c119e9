package nl.gia.meetings.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import nl.gia.meetings.calendar.CalendarFeeds;
import nl.gia.meetings.calendar.CalendarFile;
import nl.gia.meetings.calendar.OpenFeed;
import nl.gia.meetings.calendar.SecretFeed;
import nl.gia.security.SiteAddress;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Asked over and over by calendars that mostly have it all already: those are told so without anything being written. */
@RestController
class FeedCalls {

    private static final CacheControl ASK_EACH_TIME = CacheControl.noCache().cachePublic();
    private static final CacheControl FOR_ONE = CacheControl.noCache().cachePrivate();

    private final CalendarFeeds feeds;
    private final SiteAddress site;

    FeedCalls(CalendarFeeds feeds, SiteAddress site) {
        this.feeds = feeds;
        this.site = site;
    }

    @GetMapping(OpenFeed.PATH)
    ResponseEntity<byte[]> all(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String theme,
            HttpServletRequest request,
            WebRequest known) {
        return open(new OpenFeed(programme, region, theme), request, known);
    }

    @GetMapping(OpenFeed.OF_REGION)
    ResponseEntity<byte[]> ofRegion(
            @PathVariable String region,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String theme,
            HttpServletRequest request,
            WebRequest known) {
        return open(new OpenFeed(programme, region, theme), request, known);
    }

    @GetMapping(SecretFeed.PATH)
    ResponseEntity<byte[]> own(@PathVariable String secret, HttpServletRequest request, WebRequest known) {
        SecretFeed feed = new SecretFeed(secret);
        return answer(FOR_ONE, known, () -> feeds.version(feed), () -> feeds.write(feed, site.of(request)));
    }

    private ResponseEntity<byte[]> open(OpenFeed feed, HttpServletRequest request, WebRequest known) {
        return answer(ASK_EACH_TIME, known, () -> feeds.version(feed), () -> feeds.write(feed, site.of(request)));
    }

    // Not by the time of the last change: what was moved out of a calendar leaves none behind.
    private static ResponseEntity<byte[]> answer(
            CacheControl cache, WebRequest known, Supplier<String> version, Supplier<CalendarFile> file) {
        String held = known.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (held != null && known.checkNotModified(etag(version.get()))) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(cache)
                    .build();
        }
        CalendarFile written = file.get();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(CalendarMedia.TYPE)
                .cacheControl(cache)
                .eTag(etag(written.version()));
        if (written.changed() != null) {
            answer.lastModified(written.changed());
        }
        return answer.body(written.content());
    }

    private static String etag(String version) {
        return "\"" + version + "\"";
    }

    @ExceptionHandler
    void refuse(Problem.NotFound missing, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
