/**
 * Writing numbers onto chips and stripes: what is written is always read back. Every kind of writer is behind the same
 * port; which one stands at a machine, its settings say.
 *
 * <p>Door: {@link org.counterfoil.client.device.writer.CardWriter}, made by
 * {@link org.counterfoil.client.device.writer.CardWriters} of what
 * {@link org.counterfoil.client.device.writer.WriterSettings} reads.
 */
package org.counterfoil.client.device.writer;
