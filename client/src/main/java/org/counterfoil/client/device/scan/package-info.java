/**
 * Readers that type: barcode scanners, stripe readers and 125 kHz readers that behave as keyboards.
 *
 * <p>The door is {@link org.counterfoil.client.device.scan.WedgeFilter}, set once on a window. It tells bursts from
 * people by the time between keys alone, so that a scan never reaches the focused control and a fast typist never
 * loses a letter. What a reader prints is turned into a {@link org.counterfoil.client.device.scan.Scan} by its
 * {@link org.counterfoil.client.device.scan.ReaderProfile}.
 */
package org.counterfoil.client.device.scan;
