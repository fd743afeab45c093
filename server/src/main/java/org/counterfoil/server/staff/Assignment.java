package org.counterfoil.server.staff;

import java.util.Optional;

/**
 * Where an employee works.
 *
 * @param store    id of the home store; empty for one who works for the whole merchant
 * @param terminal id of the only terminal to stand at; empty for all of them
 */
record Assignment(Optional<Long> store, Optional<Long> terminal) {}
