package org.counterfoil.client.till.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.counterfoil.client.value.request.Attempt;
import org.counterfoil.client.value.request.PendingRequests;

/** Pending requests of a picture: gone with it. */
public final class ForgetfulRequests implements PendingRequests {

    private final Map<UUID, Attempt<?>> open = new LinkedHashMap<>();

    @Override
    public void keep(Attempt<?> attempt) {
        open.put(attempt.key().uuid(), attempt);
    }

    @Override
    public void settle(UUID uuid) {
        open.remove(uuid);
    }

    @Override
    public List<Attempt<?>> open() {
        return List.copyOf(open.values());
    }

    @Override
    public long nextSequence(int epoch) {
        return 1;
    }

    @Override
    public void close() {}
}
