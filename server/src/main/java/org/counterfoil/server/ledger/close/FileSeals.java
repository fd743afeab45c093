package org.counterfoil.server.ledger.close;

import java.util.concurrent.atomic.AtomicReference;

import org.counterfoil.server.ledger.DaySeal;
import org.counterfoil.server.ledger.DaySeals;
import org.counterfoil.server.shared.keys.DataDirectory;

/** The key in the data directory. Only one day is closed at a time, under locks: nobody renews beside another. */
public final class FileSeals implements DaySeals {

    private static final String FILE = "day-close.key";

    private final DataDirectory directory;
    private final AtomicReference<DaySeal> current;

    public FileSeals(DataDirectory directory) {
        this.directory = directory;
        current = new AtomicReference<>(new Ed25519Seal(directory.readOrMake(FILE, Ed25519Seal::newKey)));
    }

    @Override
    public DaySeal current() {
        return current.get();
    }

    @Override
    public DaySeal renew() {
        var key = Ed25519Seal.newKey();
        directory.write(FILE, key);
        var fresh = new Ed25519Seal(key);
        current.set(fresh);
        return fresh;
    }
}
