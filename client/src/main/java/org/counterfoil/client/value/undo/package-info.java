/** Voiding a transaction: {@link org.counterfoil.client.value.undo.VoidViewModel} and its panel. */
package org.counterfoil.client.value.undo;
