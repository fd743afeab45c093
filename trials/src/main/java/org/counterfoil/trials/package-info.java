/**
 * Trials of the whole under fire: it is killed, compared with a model, measured, run twice at once and weighed. Each
 * is a command of {@code ./counterfoil}; a short form of those that prove something runs with every build.
 */
package org.counterfoil.trials;
