package org.counterfoil.server.ledger.proof;

import java.util.List;

/** A proof by queries that find nothing. */
record SqlProof(String key, String name, List<Query> queries) implements Proof {

    /**
     * One question, asked slice by slice.
     *
     * @param sql names the slice {@code :from} to {@code :to}, both included; its first column is {@code merchant_id},
     *            null where a row belongs to no merchant
     */
    record Query(Slices slices, String sql) {

        static Query perTransaction(String sql) {
            return new Query(Slices.TRANSACTIONS, sql);
        }

        static Query perAccount(String sql) {
            return new Query(Slices.ACCOUNTS, sql);
        }

        static Query perLot(String sql) {
            return new Query(Slices.LOTS, sql);
        }

        static Query atOnce(String sql) {
            return new Query(Slices.WHOLE, sql);
        }
    }

    SqlProof(String key, String name, Query... queries) {
        this(key, name, List.of(queries));
    }

    @Override
    public void check(Books books, Findings findings) {
        for (var query : queries) {
            for (var slice : books.slices(query.slices())) {
                books.read(query.sql(), slice, findings::add);
            }
        }
    }
}
