/**
 * Moving value: recharge, spend, cash sale, points, counts, transfer, adjustment, void, goods return and cash-out, and
 * the transactions that they leave. A use case checks its command, asks prices and PIN, and hands the ledger a request
 * that a recipe makes; it changes no balance itself.
 *
 * <p>Door: {@link org.counterfoil.server.value.JointDesk} for who changes entities together with value,
 * {@link org.counterfoil.server.value.recipe.Recipe} for who posts the same transactions in bulk,
 * {@link org.counterfoil.server.value.transaction.TransactionRecords} for what they say of themselves.
 */
@ApplicationModule
package org.counterfoil.server.value;

import org.springframework.modulith.ApplicationModule;
