/** How a trial is called and how it ends. Door: {@link org.counterfoil.trials.shared.Trial}. */
package org.counterfoil.trials.shared;
