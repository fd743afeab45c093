package org.counterfoil.server.staff.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.counterfoil.server.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
class LogArchiveOnPostgresIT extends LogArchiveBehaviour {

    @Autowired
    private JdbcClient database;

    @Test
    void noLineIsChangedOrLeavesTheLogForNothing() {
        var house = house();
        var line = line(house, "2024-01-05T10:00Z");
        for (var attempt : new String[]{"delete from operator_log where merchant_id = ?",
                "update operator_log set subject = 'nothing' where merchant_id = ?"}) {
            assertThatThrownBy(() -> database.sql(attempt).param(house.merchant()).update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThat(online(house)).containsExactly(line);
    }
}
