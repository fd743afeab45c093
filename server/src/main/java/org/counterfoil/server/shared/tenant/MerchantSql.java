package org.counterfoil.server.shared.tenant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one way to plain SQL: it joins the running transaction and can't forget whose rows it may touch. */
@Component
@AcrossMerchants(because = "it is what keeps the others apart")
public class MerchantSql {

    private static final String PARAMETER = "merchant";

    private final JdbcClient client;

    MerchantSql(JdbcClient client) {
        this.client = client;
    }

    /**
     * A statement with {@code :merchant} already bound to the merchant of the scope.
     *
     * @throws IllegalArgumentException when the SQL does not name {@code :merchant}
     * @throws IllegalStateException    outside every {@link MerchantScope}
     */
    public JdbcClient.StatementSpec sql(String sql) {
        if (!sql.contains(":" + PARAMETER)) {
            throw new IllegalArgumentException("SQL without :merchant would see every merchant's rows: " + sql);
        }
        if (MerchantScope.current() == MerchantScope.NOBODY) {
            throw new IllegalStateException("no merchant is set for: " + sql);
        }
        return client.sql(sql).param(PARAMETER, MerchantScope.current());
    }
}
