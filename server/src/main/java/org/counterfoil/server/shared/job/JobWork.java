package org.counterfoil.server.shared.job;

import java.io.IOException;

import org.counterfoil.server.shared.Caller;

/** What a kind of job does. It may be begun anew at any time, and must then do the whole of it again. */
public interface JobWork {

    /** Whether this does jobs of the kind. */
    boolean does(String kind);

    /**
     * Does the job as its owner, in the owner's merchant and outside a transaction. A refusal fails the job.
     *
     * @param caller what the owner may do and see at this moment
     * @throws JobStoppedException from the run, to be let through
     */
    void run(JobRun run, Caller caller) throws IOException;
}
