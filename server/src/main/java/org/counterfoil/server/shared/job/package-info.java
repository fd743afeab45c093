/**
 * Background jobs: rows that any node runs and any node answers for. A kind of work is a {@link
 * org.counterfoil.server.shared.job.JobWork}; {@link org.counterfoil.server.shared.job.JobQueue} takes it in. Files
 * that jobs leave live in the database, in pieces, for seven days.
 *
 * <p>Remote: {@link org.counterfoil.common.shared.job.JobApi}.
 */
package org.counterfoil.server.shared.job;
