package org.counterfoil.server.reporting;

import java.util.List;

/** The statements that add one merchant's transactions from {@code :first} to {@code :last} to the sums of the days. */
final class DaySums {

    private static final String FIGURES = """
            merge into day_figure d using (
                select t.merchant_id, t.business_date, t.store, t.kind, coalesce(r.kind, '') as reversed,
                    coalesce(r.tender, t.tender) as tender, count(*) as transactions, sum(t.net) as net,
                    sum(t.points) as points
                from ledger_tx t left join ledger_tx r on r.id = t.reverses
                where t.merchant_id = :merchant and t.id between :first and :last
                group by t.merchant_id, t.business_date, t.store, t.kind, coalesce(r.kind, ''),
                    coalesce(r.tender, t.tender)) n
            on (d.merchant_id = n.merchant_id and d.business_date = n.business_date and d.store_id = n.store
                and d.kind = n.kind and d.reversed = n.reversed and d.tender = n.tender)
            when matched then update set transactions = d.transactions + n.transactions, net = d.net + n.net,
                points = d.points + n.points
            when not matched then insert (merchant_id, business_date, store_id, kind, reversed, tender, transactions,
                    net, points)
                values (n.merchant_id, n.business_date, n.store, n.kind, n.reversed, n.tender, n.transactions, n.net,
                    n.points)""";

    /** The sum keeps H2 from reading all accounts of the merchant, by the index that begins with it. */
    private static final String LIABILITY = """
            merge into day_liability d using (
                select a.merchant_id, p.business_date,
                    sum(case when a.kind = 'PRINCIPAL' then p.amount else 0 end) as principal,
                    sum(case when a.kind = 'BONUS' then p.amount else 0 end) as bonus
                from posting p join account a on a.id = p.account_id
                where a.merchant_id + 0 = :merchant and a.kind in ('PRINCIPAL', 'BONUS')
                    and p.tx_id between :first and :last
                group by a.merchant_id, p.business_date) n
            on (d.merchant_id = n.merchant_id and d.business_date = n.business_date)
            when matched then update set principal = d.principal + n.principal, bonus = d.bonus + n.bonus
            when not matched then insert (merchant_id, business_date, principal, bonus)
                values (n.merchant_id, n.business_date, n.principal, n.bonus)""";

    private static final String MEMBERS = """
            merge into day_member d using (
                select t.merchant_id, t.business_date, t.store, t.member_id,
                    sum(case when t.kind in ('VOID', 'GOODS_RETURN') then 0 else 1 end) as visits,
                    sum(case when t.kind in ('SPEND', 'CASH_SALE') then t.net
                        when r.kind in ('SPEND', 'CASH_SALE') then -t.net else 0 end) as spent
                from ledger_tx t left join ledger_tx r on r.id = t.reverses
                where t.merchant_id = :merchant and t.id between :first and :last and t.member_id is not null
                    and t.kind in ('RECHARGE', 'SPEND', 'CASH_SALE', 'POINTS_SPEND', 'COUNT_ADD', 'COUNT_USE', 'VOID',
                        'GOODS_RETURN')
                group by t.merchant_id, t.business_date, t.store, t.member_id) n
            on (d.merchant_id = n.merchant_id and d.business_date = n.business_date and d.store_id = n.store
                and d.member_id = n.member_id)
            when matched then update set visits = d.visits + n.visits, spent = d.spent + n.spent
            when not matched then insert (merchant_id, business_date, store_id, member_id, visits, spent)
                values (n.merchant_id, n.business_date, n.store, n.member_id, n.visits, n.spent)""";

    static final List<String> ALL = List.of(FIGURES, LIABILITY, MEMBERS);

    private DaySums() {}
}
