package org.counterfoil.client.pictures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.system.KeyApi;
import org.counterfoil.common.system.KeyKind;
import org.counterfoil.common.system.KeyVersion;

/** Plays the keys of a server. */
public final class SampleKeys implements KeyApi {

    private static final String SEAL = "9d0c5b7a1e63f2d84c1b0a9e7f5d3c2b6a8e4f10d7c9b5a3e2f1d0c8b7a69584";

    private final List<KeyVersion> keys = new ArrayList<>(List.of(
            new KeyVersion(KeyKind.PIN, "1", Optional.empty(), 8_412, true),
            new KeyVersion(KeyKind.SEAL, SEAL, Optional.of(Sitting.NOW.minus(Duration.ofDays(90))), 534, true)));

    @Override
    public List<KeyVersion> list() {
        return List.copyOf(keys);
    }

    @Override
    public List<KeyVersion> turn(KeyKind kind) {
        keys.replaceAll(key -> key.kind() == kind
                ? new KeyVersion(kind, key.name(), key.since(), key.uses(), false)
                : key);
        if (kind == KeyKind.PIN) {
            keys.add(1, new KeyVersion(kind, "2", Optional.of(Sitting.NOW), 0, true));
        }
        return list();
    }
}
