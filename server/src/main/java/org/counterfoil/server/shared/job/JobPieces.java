package org.counterfoil.server.shared.job;

import java.util.UUID;

import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Files of jobs, in pieces. */
@Component
class JobPieces {

    /** Bytes of every piece but the last. */
    static final int SIZE = 1_000_000;

    private final MerchantSql sql;

    JobPieces(MerchantSql sql) {
        this.sql = sql;
    }

    void add(UUID job, int run, int place, byte[] content) {
        sql.sql("""
                insert into background_job_piece (merchant_id, job_id, run, place, content)
                values (:merchant, :job, :run, :place, :content)""")
                .param("job", job).param("run", run).param("place", place).param("content", content).update();
    }

    byte[] read(UUID job, int run, int place) {
        return sql.sql("""
                select content from background_job_piece where merchant_id = :merchant and job_id = :job
                and run = :run and place = :place""").param("job", job).param("run", run).param("place", place)
                .query((row, _) -> row.getBytes("content")).single();
    }

    /** Throws away what runs up to this one have written. */
    void remove(UUID job, int upToRun) {
        sql.sql("delete from background_job_piece where merchant_id = :merchant and job_id = :job and run <= :run")
                .param("job", job).param("run", upToRun).update();
    }
}
