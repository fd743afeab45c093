package org.counterfoil.server.shared.database;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Ids for rows that are written by the thousand, from the sequence that entities take theirs from. */
@Component
public class EntityIds {

    /** A value of the sequence is the first of so many ids. */
    private static final int BLOCK = 50;

    private final MerchantSql sql;

    EntityIds(MerchantSql sql) {
        this.sql = sql;
    }

    /** So many that nobody else gets, the lowest first. */
    public Long[] next(int count) {
        var blocks = IntStream.range(0, (count + BLOCK - 1) / BLOCK).boxed().toArray(Integer[]::new);
        var firsts = sql.sql("""
                select nextval('entity_id') from unnest(cast(:blocks as integer array)) as n(block)
                where :merchant > 0""").param("blocks", blocks).query(Long.class).list();
        var ids = firsts.stream().flatMap(first -> LongStream.range(first, first + BLOCK).boxed())
                .toArray(Long[]::new);
        Arrays.sort(ids);
        return Arrays.copyOf(ids, count);
    }
}
