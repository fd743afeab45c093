/** From one member's card to another's: {@link org.counterfoil.client.value.transfer.TransferViewModel}. */
package org.counterfoil.client.value.transfer;
