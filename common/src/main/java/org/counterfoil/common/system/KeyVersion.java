package org.counterfoil.common.system;

import java.time.Instant;
import java.util.Optional;

/**
 * A key, by its name alone: no key ever leaves the server.
 *
 * @param name    of a PIN key its number, of a seal its SHA-256
 * @param since   empty of the first PIN key, which came with the server
 * @param uses    PINs that it made, days that it signed
 * @param current makes and signs new ones; others are only checked with
 */
public record KeyVersion(KeyKind kind, String name, Optional<Instant> since, long uses, boolean current) {}
