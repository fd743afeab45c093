/**
 * Makes the devices of a desk from its settings.
 *
 * <p>Door: {@link org.counterfoil.client.device.setup.DeskPrinter}.
 */
package org.counterfoil.client.device.setup;
