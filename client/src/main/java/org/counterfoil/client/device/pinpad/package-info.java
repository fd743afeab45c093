/**
 * The customer's own keypad. The door is {@link org.counterfoil.client.device.pinpad.PinPad}; whoever asks learns how
 * many digits there are, and the PIN only once it is complete. Nothing here is logged or shown.
 */
package org.counterfoil.client.device.pinpad;
