package org.counterfoil.server.staff.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which files there are of the merchant of the scope, and how far each of them is. */
@Component
class ArchiveRecords {

    private final MerchantSql sql;
    private final Clock clock;

    ArchiveRecords(MerchantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A file whose lines may still be in the log. */
    record Written(String month, int part, ArchiveFile file) {

        private static Written read(ResultSet row, int place) throws SQLException {
            return new Written(row.getString("log_month"), row.getInt("part"), new ArchiveFile(row.getString("file"),
                    row.getString("digest"), row.getLong("bytes"), row.getLong("lines")));
        }
    }

    @Transactional(readOnly = true)
    public List<Written> unfinished() {
        return sql.sql("select log_month, part, file, digest, bytes, lines from log_archive"
                + " where merchant_id = :merchant and state = 'WRITTEN' order by log_month, part").query(Written::read)
                .list();
    }

    /** The number of the month's next file, from 1. */
    @Transactional(readOnly = true)
    public int nextPart(YearMonth month) {
        return sql.sql("select coalesce(max(part), 0) + 1 from log_archive where merchant_id = :merchant"
                + " and log_month = :month").param("month", month.toString()).query(Integer.class).single();
    }

    @Transactional
    public Written add(ArchivedMonth month, int part, ArchiveFile file) {
        sql.sql("""
                insert into log_archive (merchant_id, log_month, part, begins_at, ends_at, file, digest, bytes, lines,
                    written_at, state)
                values (:merchant, :month, :part, :begins, :ends, :file, :digest, :bytes, :lines, :now, 'WRITTEN')""")
                .param("month", month.month().toString()).param("part", part)
                .param("begins", month.begins().atOffset(ZoneOffset.UTC))
                .param("ends", month.ends().atOffset(ZoneOffset.UTC)).param("file", file.name())
                .param("digest", file.digest()).param("bytes", file.bytes()).param("lines", file.lines())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
        return new Written(month.month().toString(), part, file);
    }

    @Transactional
    public void done(Written written) {
        sql.sql("update log_archive set state = 'DONE' where merchant_id = :merchant and log_month = :month"
                + " and part = :part").param("month", written.month()).param("part", written.part()).update();
    }
}
