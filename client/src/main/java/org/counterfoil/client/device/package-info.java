/**
 * Devices of a desk behind ports: the receipt printer and the cash drawer. What depends on a model stands in a
 * {@link org.counterfoil.client.device.PrinterProfile}; every way to reach a printer is a package of its own.
 *
 * <p>Door: {@link org.counterfoil.client.device.ReceiptPrinter}, {@link org.counterfoil.client.device.CashDrawer},
 * {@link org.counterfoil.client.device.PrintQueue}.
 */
package org.counterfoil.client.device;
