package org.counterfoil.server.reporting;

import java.util.Optional;

import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody's first page is about, like the list of transactions: at headquarters all stores, else the own one. */
record Sight(Optional<Long> store) {

    static Sight of(Caller caller) {
        return new Sight(caller.terminal().type() == TerminalType.MERCHANT_BACK_OFFICE
                ? Optional.empty()
                : Optional.of(caller.store()));
    }

    /** A statement in which {@code [store]} stands for the condition, whose column the text names after a blank. */
    JdbcClient.StatementSpec sql(MerchantSql sql, String statement, String column) {
        var condition = store.isPresent() ? " and " + column + " = :store" : "";
        var prepared = sql.sql(statement.replace("[store]", condition));
        return store.map(own -> prepared.param("store", own)).orElse(prepared);
    }
}
