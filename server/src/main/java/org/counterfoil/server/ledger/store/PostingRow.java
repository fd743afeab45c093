package org.counterfoil.server.ledger.store;

import java.util.Optional;

/** A movement as it stands in its row; what it left behind and the account's count are known of locked accounts. */
public record PostingRow(int line, long account, String asset, long amount, Optional<Long> balanceAfter,
        Optional<Long> accountSequence) {}
