package org.counterfoil.server.value.transaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.AnsweredRequests;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.PostedLeg;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.ledger.TransactionHeader;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.value.recipe.Holder;
import org.springframework.stereotype.Component;

/** Finds single transactions for a caller. */
@Component
public class TransactionLookup {

    /** The last digits of a number, as somebody reads them off a receipt. */
    private static final Pattern TAIL = Pattern.compile("\\d{4,10}");

    private final TransactionReader reader;
    private final MerchantSql sql;
    private final Places places;
    private final AnsweredRequests answers;
    private final TransactionRecords records;

    TransactionLookup(TransactionReader reader, MerchantSql sql, Places places, AnsweredRequests answers,
            TransactionRecords records) {
        this.reader = reader;
        this.sql = sql;
        this.places = places;
        this.answers = answers;
        this.records = records;
    }

    /**
     * By its number, or by its last digits (4 or more) the newest of the caller's terminal's of today.
     *
     * <p>Refuses: transaction-unknown, also for what the caller may not see.
     */
    public StoredTransaction find(String number, Caller caller) {
        var text = number.strip();
        var found = TAIL.matcher(text).matches() ? byTail(text, caller) : byNumber(text);
        return found.filter(tx -> Visibility.mayBeSeen(tx, caller))
                .orElseThrow(() -> Refusal.of(RefusalCode.TRANSACTION_UNKNOWN, "number", text).thrown());
    }

    /** The same, as people see it. */
    public TransactionDetails details(String number, Caller caller) {
        var tx = find(number, caller);
        var posted = answers.posted(tx.id()).orElseThrow();
        return TransactionView.details(tx, both(reader.legs(tx.id()), MemberLeg.of(posted.untouched())),
                deducted(posted));
    }

    /** What a transaction gave to accounts of a member, by their kind; what it took or left alone is missing. */
    public Map<AccountKind, Long> given(long transaction, long member) {
        return reader.legs(transaction).stream().filter(leg -> leg.account().owner() == member && leg.amount() > 0)
                .collect(Collectors.toMap(leg -> leg.account().kind(), MemberLeg::amount, Long::sum));
    }

    /** By its id; empty where the merchant has none. */
    public Optional<StoredTransaction> ofId(long id) {
        return reader.find(id);
    }

    /** What the request that posted this was answered, and is answered whenever it is sent again. */
    public TransactionDetails firstAnswer(PostedTransaction posted) {
        var stored = reader.find(posted.id()).orElseThrow();
        return TransactionView.firstAnswer(stored,
                both(MemberLeg.of(posted.legs()), MemberLeg.of(posted.untouched())), deducted(posted));
    }

    /** The same of what was posted just now, from what was sent: nothing of it need be read. It reverses nothing. */
    public TransactionDetails firstAnswer(PostedTransaction posted, TransactionHeader sent) {
        var legs = both(MemberLeg.of(posted.legs()), MemberLeg.of(posted.untouched()));
        var points = legs.stream().filter(leg -> leg.account().asset().equals(Assets.POINTS))
                .mapToLong(MemberLeg::amount).sum();
        return TransactionView.firstAnswer(new StoredTransaction(posted.id(), posted.number(), posted.kind(),
                posted.recordedAt(), posted.businessDate(), sent.store(), sent.operator(), sent.card(), sent.member(),
                sent.counterparty().map(other -> new Holder(other.card(), other.member())), sent.gross(), sent.net(),
                points, Tender.valueOf(sent.tender()), records.read(sent.body()), Optional.empty(), Optional.empty(),
                0), legs, deducted(posted));
    }

    /** Money that was kept back for points that were spent. */
    private static long deducted(PostedTransaction posted) {
        return posted.legs().stream().filter(leg -> leg.account().kind() == AccountKind.POINTS_KEPT
                && leg.account().asset().equals(Assets.MONEY)).mapToLong(PostedLeg::amount).sum();
    }

    private static List<MemberLeg> both(List<MemberLeg> touched, List<MemberLeg> untouched) {
        return Stream.concat(touched.stream(), untouched.stream()).toList();
    }

    private Optional<StoredTransaction> byNumber(String text) {
        return TransactionNumber.parse(text).flatMap(number -> reader.find(number.id()))
                .filter(tx -> tx.number().equals(text));
    }

    private Optional<StoredTransaction> byTail(String digits, Caller caller) {
        var today = places.businessDate();
        var search = TransactionSearch.between(today, today).ofStore(Optional.of(caller.store()))
                .ofTerminal(caller.terminal().id()).endingWith(digits);
        return sql.sql(search.newest(TransactionReader.SELECT, " limit 1"))
                .params(search.parameters()).query(reader::stored).optional();
    }
}
