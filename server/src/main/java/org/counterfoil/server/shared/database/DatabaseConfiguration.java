package org.counterfoil.server.shared.database;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one data source: a PostgreSQL that the settings name, or H2 in a file of the data directory. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** H2's results may not be reused (its issue 4299 returns stale rows), and Spring alone decides when it closes. */
    private static final String EMBEDDED = "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=FALSE"
            + ";LOCK_TIMEOUT=2000;QUERY_CACHE_SIZE=64";

    /** A server that stands still within a transaction lets go of what it has locked; others may need it. */
    private static final String LET_GO = "set idle_in_transaction_session_timeout = '30s'";

    /**
     * What is asked again and again is planned once, whatever it is asked with: finding anew how to join a card with
     * its member took longer than reading it. Pages are as near in any order: disks have no arms any more.
     */
    private static final String PLAN_ONCE = "set plan_cache_mode = force_generic_plan; set random_page_cost = 1.1";

    @Bean(destroyMethod = "close")
    DataSource dataSource(ServerSettings settings, DataDirectory directory) {
        var database = settings.database();
        var pool = new HikariDataSource();
        pool.setPoolName("counterfoil");
        pool.setJdbcUrl(database.embedded() ? EMBEDDED.formatted(directory.file("counterfoil")) : database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(database.connections());
        pool.setConnectionTimeout(database.patience().toMillis());
        pool.setAutoCommit(true);
        if (!database.embedded()) {
            pool.setConnectionInitSql(LET_GO + "; " + PLAN_ONCE);
        }
        return new FairDataSource(pool, database.patience());
    }

    @Bean
    OwnedTables ownedTables(ServerSettings settings) {
        return new OwnedTables(settings.database());
    }
}
