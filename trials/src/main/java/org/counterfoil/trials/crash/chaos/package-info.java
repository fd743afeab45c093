/**
 * A bad line between desks and server. Door: {@link org.counterfoil.trials.crash.chaos.ChaosProxy}.
 */
package org.counterfoil.trials.crash.chaos;
