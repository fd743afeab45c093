package org.counterfoil.trials.footprint;

import java.nio.file.Path;
import java.util.List;

import org.counterfoil.client.shared.connection.ServerAddress;

/**
 * What is done at one desk.
 *
 * @param folder for receipts and what must survive a crash
 * @param sales  how many, each with a card of the list in its turn; every sixth is followed by a recharge and every
 *               twelfth by a look at the list of transactions
 */
record DeskWork(String terminal, String staff, String password, Path folder, int sales, List<String> cards) {

    DeskWork {
        cards = List.copyOf(cards);
    }

    /** The same desk with nothing to do. */
    DeskWork without() {
        return new DeskWork(terminal, staff, password, folder, 0, cards);
    }

    List<String> arguments(ServerAddress server) {
        return List.of(server.uri().toString(), server.fingerprint().orElseThrow(), terminal, staff, password,
                folder.toString(), Integer.toString(sales), String.join(",", cards));
    }
}
