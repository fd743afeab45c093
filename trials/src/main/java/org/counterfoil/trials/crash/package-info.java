/**
 * {@code ./counterfoil crash-test}: a server is killed while it works, and what it had answered is there, once.
 *
 * <p>Doors: {@link org.counterfoil.trials.crash.CrashTestMain}, {@link org.counterfoil.trials.crash.CrashTrial}.
 */
package org.counterfoil.trials.crash;
