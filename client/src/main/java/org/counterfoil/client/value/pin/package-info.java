/** Asking the holder for a PIN: {@link org.counterfoil.client.value.pin.PinQuestion} is the door. */
package org.counterfoil.client.value.pin;
