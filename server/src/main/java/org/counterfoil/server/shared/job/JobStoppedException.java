package org.counterfoil.server.shared.job;

/** The job was cancelled, the node is stopping, or another has begun it anew: this run ends where it is. */
public final class JobStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobStoppedException() {
        super("the run is over", null, false, false);
    }
}
