package nl.gia.security.secrets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down whoever keeps failing: the wait doubles with every failure, but nobody is locked out. */
public final class Throttle {

    private static final Duration A_WHILE = Duration.ofMinutes(15);

    private final Clock clock;
    private final int free;
    private final Duration longest;
    private final Duration remembered;
    private final Map<String, Failures> failures;

    /**
     * @param free failures without a wait: everybody mistypes
     * @param most how many are remembered; who failed longest ago is forgotten first
     */
    public Throttle(Clock clock, int free, Duration longest, int most) {
        this(clock, free, longest, most, A_WHILE);
    }

    /** @param remembered after how long without a failure one starts anew */
    public Throttle(Clock clock, int free, Duration longest, int most, Duration remembered) {
        this.clock = clock;
        this.free = free;
        this.longest = longest;
        this.remembered = remembered;
        this.failures = new Bounded(most);
    }

    /** How long to wait before the next attempt, in whole seconds; 0 when it may be made now. */
    public synchronized long secondsToWait(String who) {
        Failures known = failures.get(who);
        if (known == null) {
            return 0;
        }
        Duration left = Duration.between(clock.instant(), known.waitUntil());
        return left.isPositive() ? left.plusMillis(999).toSeconds() : 0;
    }

    public synchronized void failed(String who) {
        Instant now = clock.instant();
        Failures known = failures.remove(who);
        int before = known == null || known.last().plus(remembered).isBefore(now) ? 0 : known.count();
        int count = before + 1;
        failures.put(who, new Failures(count, now, now.plus(waitAfter(count))));
    }

    public synchronized void succeeded(String who) {
        failures.remove(who);
    }

    synchronized int size() {
        return failures.size();
    }

    private Duration waitAfter(int count) {
        if (count <= free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count - free - 1, 20);
        Duration wait = Duration.ofSeconds(1L << doublings);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    private record Failures(int count, Instant last, Instant waitUntil) {}

    private static final class Bounded extends LinkedHashMap<String, Failures> {

        private final int most;

        Bounded(int most) {
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > most;
        }
    }
}
