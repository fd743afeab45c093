/**
 * Whether what was answered is true: asked again, looked up in the books, counted and proved.
 *
 * <p>Door: {@link org.counterfoil.trials.crash.audit.Audit}.
 */
package org.counterfoil.trials.crash.audit;
