/**
 * Makes the devices of a desk from its settings.
 *
 * <p>Door: {@link org.counterfoil.client.device.setup.DeskDevices} reads the settings,
 * {@link org.counterfoil.client.device.setup.DeskPrinter} is the printer.
 */
package org.counterfoil.client.device.setup;
