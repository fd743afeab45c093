/**
 * What was transacted, as pages.
 *
 * <p>Door: {@link org.counterfoil.reports.value.TransactionListReport}.
 */
package org.counterfoil.reports.value;
