/**
 * {@code ./counterfoil two-nodes}: two servers on one PostgreSQL, one of them killed while both work.
 *
 * <p>The load and the audit are those of the crash test. Doors: {@link org.counterfoil.trials.nodes.TwoNodesMain},
 * {@link org.counterfoil.trials.nodes.TwoNodesTrial}.
 */
package org.counterfoil.trials.nodes;
