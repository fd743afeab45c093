/**
 * The work that goes on while servers are killed: each kind of it a small class, each answer written down outside.
 *
 * <p>Door: {@link org.counterfoil.trials.crash.load.Load}, {@link org.counterfoil.trials.crash.load.Acknowledged}.
 */
package org.counterfoil.trials.crash.load;
