/**
 * A server that breaks its promises on purpose, to see that somebody notices. Nothing of it is shipped.
 *
 * <p>Door: {@link org.counterfoil.trials.crash.broken.BrokenServerMain}.
 */
package org.counterfoil.trials.crash.broken;
