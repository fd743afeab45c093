package org.counterfoil.trials.bench.read;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.counterfoil.common.shared.imports.BeginImport;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.common.shared.imports.ImportWords;
import org.counterfoil.trials.server.Line;

/** Files that lists are filled from, sent and waited for as a client does. */
final class ImportRun {

    private static final long LOOK_NANOS = 20_000_000;
    private static final ImportWords WORDS = new ImportWords("data", "guide", List.of(), Map.of(), Map.of(), List.of(),
            List.of());

    private ImportRun() {}

    /** Sends a file and waits until all of its rows are judged. */
    static ImportView checked(Line line, String list, byte[] file) {
        var imports = line.api(ImportApi.class);
        var id = imports.begin(new BeginImport(list, list + ".csv", WORDS)).id();
        for (int place = 0; place * BeginImport.PIECE < file.length; place++) {
            imports.piece(id, place, Arrays.copyOfRange(file, place * BeginImport.PIECE,
                    Math.min(file.length, (place + 1) * BeginImport.PIECE)));
        }
        return ended(line, imports.check(id));
    }

    static ImportView ended(Line line, ImportView begun) {
        var view = begun;
        while (view.atWork()) {
            LockSupport.parkNanos(LOOK_NANOS);
            view = line.api(ImportApi.class).one(begun.id());
        }
        return view;
    }
}
