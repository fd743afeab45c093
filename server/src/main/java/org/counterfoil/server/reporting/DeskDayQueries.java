package org.counterfoil.server.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.reporting.DeskDay;
import org.counterfoil.common.reporting.DeskDay.Counted;
import org.counterfoil.common.reporting.HomeFigures;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up a terminal's day out of its transactions: some hundreds, found among those of its store and day. The sums of
 * days don't know terminals, and a cashier who counts the drawer wants the sale of a moment ago in it.
 */
@Component
class DeskDayQueries {

    private static final String SUMS = """
            select t.kind, coalesce(r.kind, t.kind) as meant, coalesce(r.tender, t.tender) as tender,
                count(*) as transactions, sum(t.net) as net
            from ledger_tx t left join ledger_tx r on r.id = t.reverses
            where t.merchant_id = :merchant and t.store = :store and t.business_date = :today
                and t.terminal = :terminal
            group by t.kind, coalesce(r.kind, t.kind), coalesce(r.tender, t.tender)""";

    private final MerchantSql sql;
    private final Places places;

    DeskDayQueries(MerchantSql sql, Places places) {
        this.sql = sql;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public DeskDay today(Caller caller) {
        var today = places.businessDate();
        return add(today, sql.sql(SUMS).param("store", caller.store()).param("today", today)
                .param("terminal", caller.terminal().id()).query(Sum::read).list());
    }

    /**
     * Transactions of one kind and tender.
     *
     * @param kind  of the transactions themselves
     * @param meant of what they take back, where they do
     */
    private record Sum(TransactionKind kind, TransactionKind meant, String tender, long count, long net) {

        private static Sum read(ResultSet row, int place) throws SQLException {
            return new Sum(TransactionKind.valueOf(row.getString("kind")),
                    TransactionKind.valueOf(row.getString("meant")), row.getString("tender"),
                    row.getLong("transactions"), row.getLong("net"));
        }

        private boolean isSale() {
            return meant == TransactionKind.SPEND || meant == TransactionKind.CASH_SALE;
        }

        private boolean isMoney() {
            return isSale() || meant == TransactionKind.RECHARGE;
        }

        /** What is taken for cards themselves is no recharge, and lies in the drawer all the same. */
        private boolean isForCards() {
            return meant == TransactionKind.CARD_DEPOSIT || meant == TransactionKind.CARD_FEE;
        }

        private long signed() {
            return kind.signed(net);
        }

        /** What takes back is no further sale or recharge, but makes theirs less. */
        private Counted addedTo(Counted before) {
            return before.plus(kind.takesBack() ? 0 : count, signed());
        }
    }

    private static DeskDay add(LocalDate today, List<Sum> sums) {
        var sales = Counted.NONE;
        var recharges = Counted.NONE;
        var takenBack = Counted.NONE;
        var tenders = new TreeMap<String, Long>();
        for (var sum : sums) {
            sales = sum.isSale() ? sum.addedTo(sales) : sales;
            recharges = sum.isMoney() && !sum.isSale() ? sum.addedTo(recharges) : recharges;
            takenBack = sum.kind().takesBack() ? takenBack.plus(sum.count(), sum.isMoney() ? sum.net() : 0) : takenBack;
            if (sum.isMoney() || sum.isForCards()) {
                tenders.merge(sum.tender(), sum.signed(), Long::sum);
            }
        }
        return new DeskDay(today, sales, recharges, takenBack, largestFirst(tenders));
    }

    private static List<HomeFigures.TenderTaking> largestFirst(Map<String, Long> tenders) {
        return tenders.entrySet().stream().filter(tender -> tender.getValue() != 0)
                .map(tender -> new HomeFigures.TenderTaking(tender.getKey(), tender.getValue()))
                .sorted(Comparator.comparingLong(HomeFigures.TenderTaking::amount).reversed()
                        .thenComparing(HomeFigures.TenderTaking::tender))
                .toList();
    }
}
