package org.counterfoil.server.value.transaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.server.member.PersonalSource;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** What a member transacted, for whoever asks what is held of the member. */
@Component
class TransactionsOfMember implements PersonalSource {

    private static final String MEMBER = "member";
    private static final int PIECE = 500;

    private final MerchantSql sql;
    private final TransactionReader reader;

    TransactionsOfMember(MerchantSql sql, TransactionReader reader) {
        this.sql = sql;
        this.reader = reader;
    }

    @Override
    public String name() {
        return "transactions";
    }

    /** The oldest first, with what came from other members' cards. */
    @Override
    public List<TransactionRow> held(long member) {
        var found = sql.sql(TransactionReader.SELECT
                + " and (t.member_id = :member or o.member_id = :member) order by t.id").param(MEMBER, member)
                .query(reader::stored).list();
        var rows = new ArrayList<TransactionRow>();
        for (var from = 0; from < found.size(); from += PIECE) {
            var piece = found.subList(from, Math.min(found.size(), from + PIECE));
            var legs = reader.legs(piece.stream().map(StoredTransaction::id).toList());
            piece.forEach(one -> rows.add(TransactionView.row(one, legs.getOrDefault(one.id(), List.of()),
                    Map.of())));
        }
        return rows;
    }

    @Override
    public Optional<LocalDate> lastDealing(long member) {
        return sql.sql("""
                select business_date from ledger_tx where merchant_id = :merchant and member_id = :member
                order by id desc fetch first 1 row only""").param(MEMBER, member).query(LocalDate.class).optional();
    }
}
