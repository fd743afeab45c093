/** The holder asks what is on the card: {@link org.counterfoil.client.value.balance.BalanceQueryViewModel}. */
package org.counterfoil.client.value.balance;
