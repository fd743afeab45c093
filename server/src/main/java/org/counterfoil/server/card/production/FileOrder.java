package org.counterfoil.server.card.production;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * What the job that writes a production file is told. The password is not among it: it is kept sealed with the batch.
 *
 * @param encrypted whether there must be one
 */
record FileOrder(long batch, ExportLayout layout, boolean encrypted) {}
