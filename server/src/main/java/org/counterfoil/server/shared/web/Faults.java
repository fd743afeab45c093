package org.counterfoil.server.shared.web;

import java.security.SecureRandom;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs a fault once, under a reference that a user can read out over the telephone. */
@Component
public class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    /** Without letters and digits that are mistaken for each other. */
    private static final String LETTERS = "ACDEFHJKLMNPRTUVWXY3479";
    private static final int LENGTH = 7;

    private final SecureRandom random = new SecureRandom();

    /** Logs the fault and returns its reference. */
    public String log(String what, Throwable fault) {
        var reference = random.ints(LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt).map(String::valueOf)
                .collect(Collectors.joining());
        LOG.error("fault {} in {}", reference, what, fault);
        return reference;
    }
}
