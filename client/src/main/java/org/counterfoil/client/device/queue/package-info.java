/**
 * Printers behind a queue of the operating system.
 */
package org.counterfoil.client.device.queue;
