package org.counterfoil.client.device;

import org.counterfoil.common.receipt.Receipt;

/**
 * A receipt to be printed.
 *
 * @param openDrawer whether the drawer opens before it, as cash is taken or given
 */
public record PrintJob(Receipt receipt, boolean openDrawer) {}
