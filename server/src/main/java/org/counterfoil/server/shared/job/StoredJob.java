package org.counterfoil.server.shared.job;

import org.counterfoil.common.shared.job.JobRow;

/**
 * A job as it stands in the database.
 *
 * @param run how many runs were begun
 */
record StoredJob(JobRow row, JobOwners.Asked asked, String arguments, int run, String mediaType) {}
