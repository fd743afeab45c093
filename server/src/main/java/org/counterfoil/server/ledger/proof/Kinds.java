package org.counterfoil.server.ledger.proof;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.AccountMode;

/** Kinds of accounts as SQL names them. */
final class Kinds {

    private Kinds() {}

    /** {@code 'PRINCIPAL', 'BONUS'} */
    static String which(Predicate<AccountKind> are) {
        return Arrays.stream(AccountKind.values())
                .filter(are)
                .map(kind -> "'" + kind.name() + "'")
                .collect(Collectors.joining(", "));
    }

    /** Those that keep their balance in lots. */
    static String lotted() {
        return which(AccountKind::hasLots);
    }

    static String of(AccountMode mode) {
        return which(kind -> kind.mode() == mode);
    }
}
