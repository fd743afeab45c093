/**
 * Printers on a serial cable.
 */
package org.counterfoil.client.device.serial;
