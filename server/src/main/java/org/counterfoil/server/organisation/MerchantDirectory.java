package org.counterfoil.server.organisation;

import java.util.Optional;

import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose a terminal is: the one thing that is asked before a merchant is known. */
@Component
@AcrossMerchants(because = "before signing in, only the terminal's number says which merchant it is")
public class MerchantDirectory {

    private final JdbcClient jdbc;

    MerchantDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the merchant that a terminal's number belongs to. */
    public Optional<Long> ofTerminal(String number) {
        return jdbc.sql("select merchant_id from terminal where number = ?").param(number).query(Long.class)
                .optional();
    }

    /** The id of the merchant with a code. */
    public Optional<Long> ofCode(String code) {
        return jdbc.sql("select id from merchant where code = ?").param(code).query(Long.class).optional();
    }
}
