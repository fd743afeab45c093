/**
 * How long server and client take to start, and how much memory they hold after work.
 *
 * <p>Door: {@link org.counterfoil.trials.footprint.FootprintMain}.
 */
package org.counterfoil.trials.footprint;
