package org.counterfoil.server.marketing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.InlineLedger;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.TransactionHeader;
import org.counterfoil.server.marketing.CouponPrinting.Printed;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Making batches of coupons and issuing coupons. */
@Component
@Transactional
public class CouponStock {

    private static final int MOST = 500;

    private final CouponPrinting printing;
    private final InlineLedger ledger;
    private final Places places;
    private final OperatorLog log;
    private final Clock clock;
    private final SecureRandom lot = new SecureRandom();

    CouponStock(CouponPrinting printing, InlineLedger ledger, Places places, OperatorLog log, Clock clock) {
        this.printing = printing;
        this.ledger = ledger;
        this.places = places;
        this.log = log;
        this.clock = clock;
    }

    /** Adds a batch and returns its id. */
    public long addBatch(NewCouponBatch batch) {
        return printing.addBatch(batch);
    }

    /**
     * Issues coupons, which can be used when this returns, and tells their codes: rows and postings are one
     * transaction, and the ledger's request is derived from the given one.
     *
     * <p>Refuses: bad-request for an unknown batch, amount-not-positive, amount-too-large, same-request-other-body,
     * busy.
     */
    public List<String> issue(Caller caller, CouponIssue issue) {
        Amount.positive(issue.count());
        if (issue.count() > MOST) {
            throw Refusal.of(RefusalCode.AMOUNT_TOO_LARGE, "max", MOST).thrown();
        }
        var printed = printing.print(issue, lot);
        ledger.post(List.of(request(caller, issue, printed))).forEach(PostingOutcome::orThrow);
        log.record(caller, new OperatorLog.Entry("marketing", "issue-coupons", issue.batch(), "",
                String.valueOf(printed.size())));
        return printed.stream().map(Printed::code).toList();
    }

    private PostingRequest request(Caller caller, CouponIssue issue, List<Printed> printed) {
        var said = "coupon-issue:%d:%s".formatted(caller.merchant(), issue.request()).getBytes(StandardCharsets.UTF_8);
        var header = new TransactionHeader(caller.merchant(), TransactionKind.COUPON_ISSUE, caller.store(),
                caller.terminal().id(), caller.operator().id(), Optional.empty(), Optional.empty(), issue.member(),
                places.businessDate(), clock.instant(), 0, 0, 0, "", issue.batch(),
                "{}".getBytes(StandardCharsets.UTF_8), Optional.empty());
        return new PostingRequest(UUID.nameUUIDFromBytes(said), said, header,
                CouponPostings.issued(caller.merchant(), printed.stream().map(Printed::id).toList()),
                Optional.empty());
    }
}
