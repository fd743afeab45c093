package org.counterfoil.server.ledger.proof;

import static org.counterfoil.server.ledger.proof.Corruption.of;

import java.util.List;
import java.util.stream.Stream;

/** Everything that the proofs are shown; each line contradicts the proof that it names. */
final class Corruptions {

    /** Of a sale that was paid from stored value and whose points were all there. */
    private static final String PLAIN_VOID = "(select min(v.id) from ledger_tx v join tx_state s"
            + " on s.tx_id = v.reverses where v.kind = 'VOID' and v.tender = 'STORED_VALUE' and s.kept = 0)";

    private Corruptions() {}

    static Stream<Corruption> all() {
        return Stream.of(transactions(), accounts(), accountRows(), lots(), reversals(), kept(), house(), requests(),
                chain(),
                days()).flatMap(List::stream);
    }

    private static String account(String kind) {
        return "(select min(id) from account where merchant_id = 1 and kind = '" + kind + "')";
    }

    private static String all(String kind) {
        return "(select id from account where kind = '" + kind + "')";
    }

    private static String first(String kind) {
        return "(select min(id) from ledger_tx where merchant_id = 1 and kind = '" + kind + "')";
    }

    private static List<Corruption> transactions() {
        return List.of(
                of("zero-sum", "an amount was raised",
                        "update posting set amount = amount + 1 where line = 1 and tx_id = " + first("SPEND")),
                of("zero-sum", "a posting is gone",
                        "delete from posting where line = 2 and tx_id = " + first("RECHARGE")),
                of("posting-place", "a transaction is gone",
                        "delete from ledger_tx where id = " + first("COUNT_USE")),
                of("posting-place", "an account is gone", "delete from account where id = " + account("SALES")),
                of("posting-place", "a posting changed its asset",
                        "update posting set asset = 'points' where line = 1 and tx_id = " + first("SPEND")),
                of("posting-place", "a posting changed its day", "update posting set business_date = date '2020-01-01'"
                        + " where line = 1 and tx_id = " + first("SPEND")),
                of("posting-place", "an account went to another merchant",
                        "update account set merchant_id = 3 where id = " + account("BREAKAGE")),
                of("header-figures", "the money of a transaction was changed",
                        "update ledger_tx set money = money + 1 where id = " + first("RECHARGE")),
                of("header-figures", "the points of a transaction were changed",
                        "update ledger_tx set points = points - 1 where id = " + first("POINTS_SPEND")),
                of("counterparty", "nobody stands on the other side of a transfer", "delete from tx_counterparty"),
                of("counterparty", "somebody else stands there", "update tx_counterparty set member_id = 104"),
                of("counterparty", "a sale has an other side", "insert into tx_counterparty"
                        + " select id, merchant_id, 1, 999, business_date from ledger_tx where id = "
                        + first("SPEND")),
                of("slot-sequence", "a transaction in the middle is gone",
                        "delete from ledger_tx where slot_seq = 2 and slot = (select min(slot) from ledger_tx)"),
                of("slot-sequence", "the last transaction is gone",
                        "delete from ledger_tx where id = (select max(id) from ledger_tx)"),
                of("slot-sequence", "a slot forgot its place", "update writer_slot set last_seq = last_seq - 1"
                        + " where slot = (select max(slot) from ledger_tx)"),
                of("slot-sequence", "a transaction stands in two places",
                        "update ledger_tx set slot_seq = 999 where id = " + first("SPEND")),
                of("feed", "a reader has read what does not exist", "update feed_cursor set seq = seq + 1000"));
    }

    private static List<Corruption> accounts() {
        return List.of(
                of("trial-balance", "a balance was raised",
                        "update account set balance = balance + 1 where id = " + account("PRINCIPAL")),
                of("trial-balance", "a posting of the house is gone",
                        "delete from posting where account_id in "
                                + all("SALES") + " and tx_id = " + first("SPEND")),
                of("balance", "one member has what another had",
                        "update account set balance = balance + 1 where id = " + account("PRINCIPAL"),
                        "update account set balance = balance - 1 where id = (select max(id) from account"
                                + " where merchant_id = 1 and kind = 'PRINCIPAL')"),
                of("house-balance", "a snapshot was raised", "update house_balance set balance = balance + 1"
                        + " where account_id = " + account("SALES")),
                of("house-balance", "a snapshot claims a place that does not exist",
                        "update house_balance set seq = 9999999 where account_id = " + account("SALES")),
                of("house-balance", "an account of the house has a balance of its own",
                        "update account set balance = 5 where id = " + account("SALES")),
                of("account-sequence", "a posting has another number", "update posting set account_seq = 900"
                        + " where account_seq = 1 and account_id = " + account("PRINCIPAL")),
                of("account-sequence", "an account counts more than was posted",
                        "update account set seq = seq + 1 where id = " + account("POINTS")),
                of("account-sequence", "a posting is gone from the middle",
                        "delete from posting where account_seq = 2 and account_id = " + account("PRINCIPAL")),
                of("account-sequence", "a posting lost its number", "update posting set account_seq = null"
                        + " where account_seq = 2 and account_id = " + account("PRINCIPAL")),
                of("account-sequence", "a posting of the house has a number",
                        "update posting set account_seq = 77 where account_id in " + all("SALES") + " and tx_id = "
                                + first("SPEND")),
                of("balance-after", "what was left is another amount", "update posting set"
                        + " balance_after = balance_after + 1 where account_seq = 2 and account_id = "
                        + account("PRINCIPAL")),
                of("balance-after", "what was left is unknown", "update posting set balance_after = null"
                        + " where account_seq = 1 and account_id = " + account("POINTS")));
    }

    private static List<Corruption> accountRows() {
        return List.of(
                of("not-negative", "a member owes principal",
                        "update account set balance = -1 where id = " + account("PRINCIPAL")),
                of("not-negative", "more is held back than is there",
                        "update account set reserved = balance + 1 where id = " + account("BONUS")),
                of("not-negative", "less than nothing is held back",
                        "update account set reserved = -1 where id = " + account("PRINCIPAL")),
                of("not-negative", "an account may suddenly be negative",
                        "update account set mode = 'M' where id = " + account("BONUS")),
                of("not-negative", "a debt is a credit",
                        "update account set balance = 1 where id = " + account("POINTS_DEBT")),
                of("not-negative", "an account was negative once", "update posting set balance_after = -5"
                        + " where account_seq = 1 and account_id = " + account("PRINCIPAL")),
                of("coupon", "a coupon can be used twice",
                        "update account set balance = 2 where id = " + account("COUPON")),
                of("coupon", "a coupon was given twice at once", "update posting set amount = 2 where account_seq = 1"
                        + " and account_id = " + account("COUPON")),
                of("reserved", "more is held back than was reserved", "update account set reserved = reserved + 1"
                        + " where id = (select min(account_id) from reservation)"),
                of("reserved", "a reservation is open again",
                        "update reservation set state = 'OPEN' where state = 'RELEASED'"),
                of("reserved", "a reservation changed its amount",
                        "update reservation set amount = amount + 1 where state = 'OPEN'"));
    }

    private static List<Corruption> lots() {
        return List.of(
                of("lots", "a lot lost a unit", "update lot set remaining = remaining - 1"
                        + " where id = (select min(id) from lot where remaining > 0)"),
                of("lots", "a lot went to another account", "update lot set account_id = " + account("BONUS")
                        + " where id = (select min(id) from lot where remaining > 0 and account_id <> "
                        + account("BONUS") + ")"),
                of("lots", "a card's purse has a lot", "update lot set account_id = " + account("COUPON")
                        + " where id = (select min(id) from lot where remaining > 0)"),
                of("lot-uses", "a use changed its amount", "update lot_use set amount = amount + 1 where tx_id = "
                        + first("SPEND") + " and line = 1"),
                of("lot-uses", "a use is gone",
                        "delete from lot_use where tx_id = " + first("RECHARGE")),
                of("lot-uses", "a use belongs to no posting",
                        "update lot_use set line = 99 where tx_id = " + first("COUNT_ADD")),
                of("lot-uses", "a use is of somebody else's lot", "update lot_use set lot_id = (select min(l.id) from"
                        + " lot l where l.account_id = " + account("POINTS") + ") where line = 1 and tx_id = "
                        + first("SPEND")),
                of("lot-remaining", "a lot lost a unit", "update lot set remaining = remaining - 1"
                        + " where id = (select min(id) from lot where remaining > 0)"),
                of("lot-remaining", "a lot holds more than ever came in",
                        "update lot set paid = 0, gift = 0 where id = (select min(id) from lot where remaining > 0)"),
                of("lot-remaining", "a lot came from nowhere",
                        "update lot set origin_tx = 1 where id = (select min(id) from lot)"));
    }

    private static List<Corruption> reversals() {
        return List.of(
                of("returned", "more is noted than was returned",
                        "update tx_state set returned = returned + 1 where returned > 0"),
                of("returned", "a return is not noted", "delete from tx_state where returned > 0"),
                of("returned", "more came back than was sold", "update ledger_tx set net = 1 where id ="
                        + " (select min(tx_id) from tx_state where returned > 0)"),
                of("returned", "a return returns nothing known",
                        "update ledger_tx set reverses = 1 where id = " + first("GOODS_RETURN")),
                of("voided", "a void is not noted", "update tx_state set voided_by = null where tx_id ="
                        + " (select reverses from ledger_tx where id = " + first("VOID") + ")"),
                of("voided", "a void names another transaction",
                        "update ledger_tx set reverses = " + first("RECHARGE") + " where id = " + first("VOID")),
                of("voided", "a transaction is voided by a sale", "update tx_state set voided_by = " + first("SPEND")
                        + " where voided_by = " + first("VOID")),
                of("voided", "a transaction was voided twice", "update ledger_tx set kind = 'VOID', reverses ="
                        + " (select v.reverses from (select reverses from ledger_tx where id = " + first("VOID")
                        + ") v) where id = " + first("ADJUSTMENT")),
                of("voided", "a sale takes something back", "update ledger_tx set reverses = " + first("RECHARGE")
                        + " where id = " + first("SPEND")),
                of("mirrored", "a void went to other accounts", "update posting set account_id = "
                        + account("ADJUSTMENT") + " where tx_id = " + first("VOID") + " and account_id in"
                        + " (select id from account where kind in ('SALES', 'TENDER'))"),
                of("mirrored", "a void without spent points gave back less", "update posting set amount = amount - 5"
                        + " where tx_id = " + PLAIN_VOID + " and account_id in " + all("PRINCIPAL"),
                        "update posting set amount = amount + 5 where tx_id = " + PLAIN_VOID
                                + " and account_id in " + all("SALES")),
                of("mirrored", "a void with spent points gave back more", "update posting set amount = amount + 5000"
                        + " where tx_id = " + firstKept("VOID") + " and account_id in " + all("PRINCIPAL")),
                of("mirrored", "what was kept back came out of another member's money", "update posting set account_id"
                        + " = " + account("PRINCIPAL") + ", account_seq = 7777 where amount < 0 and tx_id = "
                        + firstKept("VOID") + " and account_id in " + all("PRINCIPAL")));
    }

    /** Of a sale that was paid from stored value. */
    private static String firstKept(String kind) {
        return "(select min(t.id) from ledger_tx t join posting p on p.tx_id = t.id join account a"
                + " on a.id = p.account_id where a.kind = 'POINTS_KEPT' and t.tender = 'STORED_VALUE'"
                + " and t.kind = '" + kind + "')";
    }

    private static List<Corruption> kept() {
        return List.of(
                of("kept", "a sale keeps points", "update posting set account_id = (select min(id) from account where"
                        + " kind = 'POINTS_KEPT' and asset = 'points') where tx_id = " + first("SPEND")
                        + " and account_id in " + all("POINTS_ISSUED")),
                of("kept", "money was kept back for no points", "delete from posting where asset = 'points' and"
                        + " account_id in " + all("POINTS_KEPT") + " and tx_id = " + firstKept("GOODS_RETURN")),
                of("kept", "points that were kept are not noted", "update tx_state set kept = 0 where kept > 0"),
                of("kept", "more points are noted than were kept", "update tx_state set kept = kept + 1"
                        + " where kept > 0 and returned > 0"),
                of("kept", "more points were kept than given", "update posting set amount = amount - 500 where"
                        + " asset = 'points' and account_id in " + all("POINTS_KEPT"),
                        "update tx_state set kept = kept + 500 where kept > 0"),
                of("kept", "more money was kept back than came back", "update posting set amount = amount - 5000"
                        + " where asset = 'money' and amount > 0 and tx_id = " + firstKept("GOODS_RETURN")
                        + " and account_id in " + all("PRINCIPAL")),
                of("kept", "money was kept back from a till that had received nothing",
                        "update posting set account_id ="
                                + " (select min(id) from account where kind = 'TENDER') where amount < 0 and tx_id = "
                                + firstKept("GOODS_RETURN") + " and account_id in " + all("PRINCIPAL")),
                of("tender", "what was kept back left the till", "update posting set account_id = " + account("SALES")
                        + " where asset = 'money' and account_id in " + all("POINTS_KEPT")));
    }

    private static List<Corruption> house() {
        return List.of(
                of("due", "one store owes what the other does not get", "update posting set amount = amount + 1"
                        + " where account_id = " + account("DUE")),
                of("quota", "a store may sell more than was granted",
                        "update account set balance = balance + 100 where id = (select min(id) from account"
                                + " where kind = 'RECHARGE_QUOTA' and merchant_id = 1)"),
                of("quota", "a use of the quota is gone", "delete from posting where account_id = "
                        + account("QUOTA_USED") + " and tx_id = " + first("RECHARGE")),
                of("store-balance", "headquarters owes another amount", "update posting set amount = amount + 7"
                        + " where tx_id = " + first("SPEND") + " and account_id in"
                        + " (select id from account where kind = 'STORE_BALANCE')",
                        "update posting set amount = amount - 7 where tx_id = " + first("SPEND")
                                + " and account_id in (select id from account where kind = 'HEADQUARTERS')"),
                of("store-balance", "headquarters owes another store", "update posting set account_id ="
                        + " (select max(id) from account where kind = 'STORE_BALANCE' and merchant_id = 1)"
                        + " where tx_id = " + first("RECHARGE") + " and account_id in"
                        + " (select id from account where kind = 'STORE_BALANCE')"),
                of("tender", "a transaction has another tender",
                        "update ledger_tx set tender = 'BANK_CARD' where id = " + first("RECHARGE")),
                of("tender", "the till has what was never paid", "update posting set amount = amount - 7"
                        + " where tx_id = " + first("RECHARGE") + " and account_id in"
                        + " (select id from account where kind = 'TENDER')"),
                of("tender", "a tender took what another received", "update posting set account_id ="
                        + " (select max(id) from account where kind = 'TENDER' and merchant_id = 1) where tx_id = "
                        + first("RECHARGE") + " and account_id = " + account("TENDER")));
    }

    private static List<Corruption> requests() {
        return List.of(
                of("requests", "a request is forgotten", "delete from ledger_request where tx_id = " + first("SPEND")),
                of("requests", "a request was answered with nothing that exists",
                        "update ledger_request set tx_id = 5 where tx_id = " + first("SPEND")),
                of("requests", "two requests have one transaction", "update ledger_request set tx_id = "
                        + first("RECHARGE") + " where tx_id = " + first("SPEND")),
                of("terminal-sequence", "what a terminal sent was lost",
                        "delete from ledger_request where tx_id is null"));
    }

    private static List<Corruption> chain() {
        return List.of(
                of("chain", "a reason was rewritten",
                        "update ledger_tx set reason = 'gift' where id = " + first("ADJUSTMENT")),
                of("chain", "a body was rewritten",
                        "update ledger_tx set body = hash where id = " + first("SPEND")),
                of("chain", "another operator is said to have done it",
                        "update ledger_tx set operator = 32 where id = " + first("ADJUSTMENT")),
                of("chain", "value went to another account", "update posting set account_id = account_id + 100000"
                        + " where line = 1 and tx_id = " + first("SPEND")),
                of("chain", "value came out of another lot", "update lot_use set lot_id = lot_id + 1 where line = 1"
                        + " and tx_id = " + first("SPEND")),
                of("chain", "a hash was rewritten", "update ledger_tx set hash = body where id = " + first("SPEND")),
                of("chain", "a slot's head was rewritten", "update writer_slot set head = cast('x' as bytea)"
                        + " where slot = (select min(slot) from ledger_tx)"),
                of("chain", "a kind is unknown", "update ledger_tx set kind = 'LOAN' where id = " + first("SPEND")));
    }

    private static List<Corruption> days() {
        return List.of(
                of("day-close", "the totals were rewritten", "update day_close set totals = '[]' where store = 11"),
                of("day-close", "the hash was rewritten", "update day_close set hash = signature where store = 11"),
                of("day-close", "the signature was rewritten",
                        "update day_close set signature = hash where store = 12"),
                of("day-close", "the signature is no signature",
                        "update day_close set signature = (select head from writer_slot fetch first 1 row only)"
                                + " where store = 12"),
                of("day-close", "another key is said to have signed", "update day_close set key_id = 'none'"
                        + " where store = 12"),
                of("day-close", "the key is gone", "delete from seal_key"),
                of("day-close", "the key was exchanged", "update seal_key set public_key = (select head"
                        + " from writer_slot fetch first 1 row only)"),
                of("day-close", "the heads were rewritten",
                        "update day_close set heads = '[{\"slot\":1,\"seq\":1,\"head\":\"00\"}]' where store = 11"),
                of("day-close", "the heads are no heads", "update day_close set heads = 'x' where store = 11"),
                of("day-close", "a transaction of that day changed", "update posting set amount = amount + 1"
                        + " where line = 1 and tx_id = " + first("RECHARGE")),
                of("day-close", "a transaction came after the close",
                        "update ledger_tx set business_date = date '2026-03-10'"
                                + " where store = 11 and business_date = date '2026-03-11'"));
    }
}
