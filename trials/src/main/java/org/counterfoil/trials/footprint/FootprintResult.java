package org.counterfoil.trials.footprint;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What was measured of server and client. */
record FootprintResult(Program server, Program client) {

    private static final Duration SERVER = Duration.ofSeconds(10);
    private static final Duration CACHED_SERVER = Duration.ofSeconds(4);
    private static final long SERVER_MEGABYTES = 350;
    private static final Duration CLIENT = Duration.ofSeconds(3);
    private static final Duration CACHED_CLIENT = Duration.ofSeconds(2);
    private static final long CLIENT_MEGABYTES = 300;

    /**
     * One of the two.
     *
     * @param plain  its starts without its cache
     * @param cached its starts with it
     * @param worked what it held after the work, having been started with its cache
     */
    record Program(Starts plain, Starts cached, Memory worked) {}

    /** Everything that has a limit. */
    List<Finding> findings() {
        return List.of(Finding.of("server ready", server.plain().time(), SERVER),
                Finding.of("server ready with its cache", server.cached().time(), CACHED_SERVER),
                Finding.of("server after work", server.worked(), SERVER_MEGABYTES),
                Finding.of("client's sale screen", client.plain().time(), CLIENT),
                Finding.of("client's sale screen with its cache", client.cached().time(), CACHED_CLIENT),
                Finding.of("client after work", client.worked(), CLIENT_MEGABYTES));
    }

    /** Whether nothing takes more than it may. */
    boolean isMet() {
        return findings().stream().allMatch(Finding::met);
    }

    /** The last line. */
    @Override
    public String toString() {
        return "footprint: met: %s; missed: %s".formatted(said(Finding::met), said(Predicate.not(Finding::met)));
    }

    private String said(Predicate<Finding> such) {
        var said = findings().stream().filter(such).map(Finding::toString).collect(Collectors.joining(", "));
        return said.isEmpty() ? "nothing" : said;
    }
}
