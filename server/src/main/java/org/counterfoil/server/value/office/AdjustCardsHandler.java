package org.counterfoil.server.value.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.shared.approval.Approver;
import org.counterfoil.common.value.AdjustAnswer;
import org.counterfoil.common.value.AdjustCards;
import org.counterfoil.common.value.AdjustOutcome;
import org.counterfoil.common.value.AdjustRow;
import org.counterfoil.common.value.PreviewAdjust;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.approval.Matter;
import org.counterfoil.server.shared.approval.SecondPerson;
import org.counterfoil.server.value.Ask;
import org.counterfoil.server.value.ListDesk;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.PresentedCard;
import org.springframework.stereotype.Component;

/** Corrections by hand of many cards: looked at beforehand, and then each done or refused by itself. */
@Component
class AdjustCardsHandler {

    private final ListDesk desk;
    private final CardHolders holders;
    private final Corrections corrections;
    private final SecondPerson second;

    AdjustCardsHandler(ListDesk desk, CardHolders holders, Corrections corrections, SecondPerson second) {
        this.desk = desk;
        this.holders = holders;
        this.corrections = corrections;
        this.second = second;
    }

    /** What is done with a row that nothing speaks against. */
    @FunctionalInterface
    private interface Judged<T> {

        T of(PresentedCard card, long held);
    }

    AdjustOutcome preview(PreviewAdjust preview, Caller caller) {
        demandRows(preview.rows());
        var subject = corrections.subject(preview.kind(), preview.code());
        var seen = new HashSet<String>();
        return new AdjustOutcome(preview.rows().stream().map(row -> looked(subject, row, seen, caller)).toList(),
                corrections.alone(preview.kind()));
    }

    AdjustOutcome handle(AdjustCards command, Caller caller) {
        demandRows(command.rows());
        var ask = new Ask("adjust-cards", command.request(), command, caller);
        var outcomes = desk.answered(ask, command.rows().size()).orElseGet(() -> fresh(ask, command, caller));
        var rows = new ArrayList<AdjustAnswer>();
        for (var place = 0; place < outcomes.size(); place++) {
            rows.add(answer(command.rows().get(place), outcomes.get(place), caller));
        }
        return new AdjustOutcome(rows, corrections.alone(command.kind()));
    }

    private List<PostingOutcome> fresh(Ask ask, AdjustCards command, Caller caller) {
        var reason = Reason.of(command.reason());
        var subject = corrections.subject(command.kind(), command.code());
        var approver = approver(command, caller);
        var seen = new HashSet<String>();
        var rows = new ArrayList<Supplier<Supplier<Prepared>>>();
        for (var place = 0; place < command.rows().size(); place++) {
            var row = command.rows().get(place);
            var key = UUID.nameUUIDFromBytes((command.request().uuid() + ":coupons:" + place)
                    .getBytes(StandardCharsets.UTF_8));
            rows.add(() -> judged(subject, row, seen, caller, (card, _) -> () -> corrections
                    .prepare(subject, card, row, key, reason).approvedBy(approver)));
        }
        return desk.each(ask, rows);
    }

    private Optional<Approver> approver(AdjustCards command, Caller caller) {
        var size = command.rows().stream().mapToLong(AdjustRow::amount).map(Corrections::size)
                .reduce(0, AdjustCardsHandler::atMost);
        return second.over(corrections.alone(command.kind()), size,
                new Matter("adjust-cards", command.kind().key() + " " + command.rows().size(),
                        Corrections.permission()),
                command.approval(), caller);
    }

    private static long atMost(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    private AdjustAnswer looked(Corrections.Subject subject, AdjustRow row, HashSet<String> seen, Caller caller) {
        try {
            return judged(subject, row, seen, caller, (card, held) -> new AdjustAnswer(row.card(),
                    card.card().member().name(), row.amount(), held, held + row.amount(), Optional.empty(),
                    Optional.empty()));
        } catch (RefusedException refused) {
            return AdjustAnswer.refused(row, holders.name(row.card(), caller), 0, refused.refusal());
        }
    }

    private <T> T judged(Corrections.Subject subject, AdjustRow row, HashSet<String> seen, Caller caller,
            Judged<T> good) {
        if (!seen.add(row.card().replaceAll("\\s", ""))) {
            throw Refusal.of(RefusalCode.CARD_TWICE, "card", row.card()).thrown();
        }
        var card = holders.usable(row.card(), caller);
        corrections.demandSize(subject.kind(), row.amount());
        var held = corrections.held(subject, card);
        corrections.demandThere(subject, held, row.amount());
        corrections.demandRoom(subject, card, row.amount());
        return good.of(card, held);
    }

    private static void demandRows(List<AdjustRow> rows) {
        if (rows.isEmpty()) {
            throw Refusal.of(RefusalCode.LINES_MISSING).thrown();
        }
        if (rows.size() > AdjustCards.MOST) {
            throw Refusal.of(RefusalCode.TOO_MANY, "max", AdjustCards.MOST).thrown();
        }
    }

    private AdjustAnswer answer(AdjustRow row, PostingOutcome outcome, Caller caller) {
        var name = holders.name(row.card(), caller);
        return switch (outcome) {
            case PostingOutcome.Refused(var refusal, _) -> AdjustAnswer.refused(row, name, 0, refusal);
            case PostingOutcome.Posted(var posted, _) -> done(row, name, posted);
        };
    }

    /** Of coupons, an account each: before there were those that are taken, afterwards those that were given. */
    private static AdjustAnswer done(AdjustRow row, String name, PostedTransaction posted) {
        var own = posted.legs().stream().filter(leg -> leg.after().isPresent()).toList();
        var before = own.stream().mapToLong(leg -> leg.before().orElseThrow()).sum();
        var after = own.stream().mapToLong(leg -> leg.after().orElseThrow()).sum();
        return new AdjustAnswer(row.card(), name, row.amount(), before, after, Optional.of(posted.number()),
                Optional.empty());
    }
}
