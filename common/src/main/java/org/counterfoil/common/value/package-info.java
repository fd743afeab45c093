/**
 * What moves value at a desk: recharge, spend, cash sale, points, counts, transfer, adjustment, void, goods return
 * and cash-out, and the transactions that they leave.
 *
 * <p>Door: {@link org.counterfoil.common.value.ValueApi}, {@link org.counterfoil.common.value.TransactionApi}.
 */
package org.counterfoil.common.value;
