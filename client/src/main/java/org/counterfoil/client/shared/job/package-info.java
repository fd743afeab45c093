/**
 * Lists carried away as files, and the download centre where these are followed, saved and removed.
 *
 * <p>Door: {@link org.counterfoil.client.shared.job.ExportOrder} with its {@link
 * org.counterfoil.client.shared.job.ExportViewModel} and {@link org.counterfoil.client.shared.job.ExportPane} beside a
 * list, {@link org.counterfoil.client.shared.job.JobsRoute} and {@link org.counterfoil.client.shared.job.JobsScreen}
 * for the page.
 */
package org.counterfoil.client.shared.job;
