package org.counterfoil.server.ledger.proof;

import static org.counterfoil.server.ledger.proof.SqlProof.Query.atOnce;
import static org.counterfoil.server.ledger.proof.SqlProof.Query.perTransaction;

import java.util.List;

/** Requests, the keys that give one request one effect. */
final class RequestProofs {

    static final Proof ONE_TO_ONE = new SqlProof("requests", "one stored request per transaction", atOnce("""
            select m.merchant_id, m.tx_id, 'no request' as fault
              from (select merchant_id, id as tx_id from ledger_tx
                    except
                    select t.merchant_id, t.id from ledger_request r join ledger_tx t on t.id = r.tx_id) m"""),
            atOnce("""
                    select t.merchant_id, r.uuid, r.tx_id, 'no transaction' as fault
                      from ledger_request r left join ledger_tx t on t.id = r.tx_id
                     where r.tx_id is not null and t.id is null"""),
            perTransaction("""
                    select t.merchant_id, r.tx_id, count(*) as requests
                      from ledger_request r join ledger_tx t on t.id = r.tx_id
                     where r.tx_id between :from and :to
                     group by t.merchant_id, r.tx_id
                    having count(*) > 1"""));

    /** A request's age is that of the first transaction from it on. */
    static final Proof TERMINAL_SEQUENCE = new SqlProof("terminal-sequence",
            "no gap older than a day in a terminal's sequence", atOnce("""
                    select g.merchant_id, g.terminal, g.epoch, g.seq as seq_after_gap
                      from (select r.terminal, r.epoch, r.seq,
                                   (select min(o.merchant_id) from ledger_request s join ledger_tx o on o.id = s.tx_id
                                     where s.terminal = r.terminal and s.epoch = r.epoch and s.seq >= r.seq
                                       and o.recorded_at < :yesterday) as merchant_id
                              from ledger_request r
                              left join ledger_request b
                                on b.terminal = r.terminal and b.epoch = r.epoch and b.seq = r.seq - 1
                             where r.seq > 1 and b.uuid is null) g
                     where g.merchant_id is not null"""));

    private RequestProofs() {}

    static List<Proof> all() {
        return List.of(ONE_TO_ONE, TERMINAL_SEQUENCE);
    }
}
