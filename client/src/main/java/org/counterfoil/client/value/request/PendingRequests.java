package org.counterfoil.client.value.request;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The commands whose answers are not known yet; without their PINs and passwords. */
public interface PendingRequests extends AutoCloseable {

    /**
     * Those of a file, which is made where there is none. What {@link #keep} has taken is there after a crash.
     *
     * @throws FileInUseException when another process has it open
     */
    static PendingRequests open(Path file) {
        return PendingFile.open(file);
    }

    /** Writes a command down; when this returns, it is kept. */
    void keep(Attempt<?> attempt);

    /** The answer of a command is known. */
    void settle(UUID uuid);

    /** The commands without an answer, oldest first. */
    List<Attempt<?>> open();

    /** The first number of an epoch that was never given to a command here; 1 for an epoch not known here. */
    long nextSequence(int epoch);

    @Override
    void close();
}
