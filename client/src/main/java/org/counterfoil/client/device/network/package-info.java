/**
 * Printers in the network that take bytes on a port, commonly 9100.
 */
package org.counterfoil.client.device.network;
