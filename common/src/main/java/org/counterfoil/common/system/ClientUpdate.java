package org.counterfoil.common.system;

import java.util.Optional;

/** @param newer the version that there is, where the caller's client is of an older one */
public record ClientUpdate(Optional<String> newer) {}
