package org.counterfoil.server.issuing.range;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.issuing.RangeFailure;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.server.card.FreshCards;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.member.MemberFacts;
import org.counterfoil.server.member.MemberHistory;
import org.counterfoil.server.member.NamelessMembers;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.CardGate;
import org.counterfoil.server.value.ManyCards;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.PresentedCard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

/** Activates the next cards of a range in the caller's transaction: members, postings, cards and the place together. */
@Component
class RangePart {

    /** Few enough that a desk waits for their quota no longer than for one another's, many enough to cost little. */
    static final int CARDS = 500;

    private final RangeRows rows;
    private final FreshCards cards;
    private final NamelessMembers members;
    private final Books books;
    private final Places places;

    RangePart(RangeRows rows, FreshCards cards, NamelessMembers members, Books books, Places places) {
        this.rows = rows;
        this.cards = cards;
        this.members = members;
        this.books = books;
        this.places = places;
    }

    /** What is posted and written down of them. */
    @Component
    record Books(ManyCards posting, CardGate gate, MemberHistory history, JsonMapper json) {}

    /**
     * Activates the next ones.
     *
     * @throws PartRefusedException where some of them can't be; nothing may be done then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void activate(long id, Trial trial, Caller caller) {
        var range = rows.lock(id);
        if (range.done()) {
            return;
        }
        var found = trial.among(cards.next(range.first(), range.last(), range.handled(), CARDS));
        var failures = new ArrayList<RangeFailure>();
        var fresh = new ArrayList<FreshCards.Found>();
        for (var card : found) {
            card.inTheWay().or(() -> trial.refusal(card)).ifPresentOrElse(
                    refusal -> failures.add(new RangeFailure(card.number(), refusal)), () -> fresh.add(card));
        }
        if (!fresh.isEmpty()) {
            handOver(range, fresh, caller);
        }
        rows.handled(range, found.size() < CARDS && trial.whole() ? range.last() : found.getLast().number(),
                fresh.size(), failures);
    }

    private void handOver(StoredRange range, List<FreshCards.Found> fresh, Caller caller) {
        var holders = members.enrol(caller, fresh.size(),
                new NamelessMembers.Terms(range.level(), range.store(), range.plan().salesPerson()));
        demandPosted(fresh, books.posting().post(cause(range, caller), prepared(range, fresh, holders), caller));
        var given = new ArrayList<FreshCards.Given>();
        var entries = new ArrayList<MemberHistory.Entry>();
        for (var place = 0; place < fresh.size(); place++) {
            given.add(new FreshCards.Given(fresh.get(place).id(), holders.get(place).id()));
            entries.add(new MemberHistory.Entry(MemberEventKind.CARD_ACTIVATED, fresh.get(place).number(),
                    CardStatus.NOT_ACTIVATED.name(), CardStatus.ACTIVE.name(), range.plan().remark()));
        }
        cards.activate(given, range.lastDay(), branch(range.store()));
        books.history().record(caller, holders.stream().map(MemberFacts::id).toList(), entries);
    }

    private List<ManyCards.One> prepared(StoredRange range, List<FreshCards.Found> fresh, List<MemberFacts> holders) {
        var ceiling = books.gate().ceiling(range.registered());
        var today = places.businessDate();
        var remark = range.plan().remark();
        var all = new ArrayList<ManyCards.One>();
        for (var place = 0; place < fresh.size(); place++) {
            var card = new PresentedCard(new HeldCard(fresh.get(place).id(), fresh.get(place).number(),
                    CardStatus.ACTIVE, range.lastDay(), holders.get(place), range.registered(), false,
                    Collections.emptySet(), Optional.empty()), ceiling);
            var transactions = new ArrayList<Prepared>();
            transactions.add(Prepared.operation(CardOperation.ACTIVATION, card, remark));
            range.opening().ifPresent(opening -> transactions.add(opening.of(card, remark, today)));
            if (range.deposit() > 0) {
                transactions.add(Prepared.deposit(range.deposit(), range.tender(), card, remark));
            }
            all.add(new ManyCards.One(card, transactions));
        }
        return all;
    }

    private static void demandPosted(List<FreshCards.Found> fresh, List<Optional<Refusal>> answers) {
        var refused = new HashMap<String, Refusal>();
        for (var place = 0; place < fresh.size(); place++) {
            var number = fresh.get(place).number();
            answers.get(place).ifPresent(refusal -> refused.put(number, refusal));
        }
        if (!refused.isEmpty()) {
            throw new PartRefusedException(refused);
        }
    }

    private ManyCards.Cause cause(StoredRange range, Caller caller) {
        return new ManyCards.Cause("range " + caller.merchant() + "/" + range.request(), digest(range),
                range.store());
    }

    private byte[] digest(StoredRange range) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(books.json().writeValueAsString(range.plan()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform knows SHA-256", impossible);
        }
    }

    /** Where the cards come to lie; headquarters is where cards lie that no store was given. */
    private Optional<Long> branch(long store) {
        return Optional.of(store).filter(id -> places.store(id).kind() != StoreKind.HEADQUARTERS);
    }
}
