/**
 * The list of transactions with details and copies; its door is
 * {@link org.counterfoil.client.value.list.TransactionsViewModel}.
 */
package org.counterfoil.client.value.list;
