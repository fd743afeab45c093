package org.counterfoil.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

import org.counterfoil.common.ledger.ProofResult;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.ValueApi;
import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.ledger.proof.LedgerProofs;
import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.recipe.QuotaGrantRecipe;
import org.counterfoil.server.value.recipe.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What journeys share: a merchant with money to move, desks to sit at, and books to look into from headquarters. */
@Timeout(180)
abstract class Journey {

    static final String CASHIER = "0012";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    /** 1,000,000.00 of recharges, as many points. */
    private static final long PLENTY = 100_000_000;
    private static final int ALL_ROWS = 200;

    @Autowired
    TestClock clock;
    @LocalServerPort
    int port;
    @TempDir
    Path folder;
    @Autowired
    private Houses houses;
    @Autowired
    private Ledger ledger;
    @Autowired
    private LedgerProofs proofs;
    @Autowired
    private DataDirectory data;
    private final Deque<Desk> desks = new ArrayDeque<>();

    /** A merchant that may recharge and give points. */
    House openHouse() {
        var house = houses.open();
        grant(house, QuotaKind.RECHARGE);
        grant(house, QuotaKind.POINTS);
        return house;
    }

    /** The desk of the store, at its sign-in page. */
    Desk deskOf(House house) throws IOException, InterruptedException {
        return deskOf(house, port);
    }

    /** The same desk, with its cable in another port. */
    Desk deskOf(House house, int plug) throws IOException, InterruptedException {
        return open(plug, house.places().desk().number());
    }

    /** The back office of headquarters, at its sign-in page. */
    Desk officeOf(House house) throws IOException, InterruptedException {
        return at(house.places().office().number());
    }

    /** Any terminal, at its sign-in page. */
    Desk at(String terminal) throws IOException, InterruptedException {
        return open(port, terminal);
    }

    /** The desk of the store with the cashier signed in by the keyboard. */
    Desk sellingDeskOf(House house, int plug) throws IOException, InterruptedException {
        var desk = deskOf(house, plug);
        desk.typeCredentials(CASHIER, House.PASSWORD);
        desk.awaitSale();
        return desk;
    }

    Desk sellingDeskOf(House house) throws IOException, InterruptedException {
        return sellingDeskOf(house, port);
    }

    /** A new member's card with stored value, minor units. */
    TestCard cardWith(House house, long minor) {
        var card = house.card();
        var session = house.signIn(house.places().desk(), CASHIER, House.PASSWORD);
        var key = new RequestKey(UUID.randomUUID(), session.epoch(), session.nextSequence(), clock.instant());
        house.with(session.token()).api(ValueApi.class)
                .recharge(new Recharge(key, card.number(), minor, 0, Tender.CASH, Optional.empty(), ""));
        return card;
    }

    /** The member's stored value, minor units, as the server knows it. */
    static long money(Line line, TestCard card) {
        return line.cards().find(card.number()).balances().money();
    }

    static TransactionDetails booked(Line line, TransactionDetails shown) {
        return line.api(TransactionApi.class).details(shown.number());
    }

    /** What of a kind the merchant's books hold. */
    static List<TransactionRow> booked(Line line, TransactionKind kind) {
        return line.api(TransactionApi.class)
                .list(new TransactionFilter(TODAY, TODAY, Set.of(kind), "", false, Optional.empty(), ALL_ROWS)).rows();
    }

    @AfterEach
    void theDesksCloseAndTheProofsFindNothing() {
        desks.forEach(Desk::close);
        var report = proofs.run(OptionalLong.empty(), proof -> {});
        assertThat(report.transactions()).isPositive();
        assertThat(report.proofs()).filteredOn(proof -> proof.findings() > 0).extracting(ProofResult::name,
                ProofResult::rows).isEmpty();
    }

    private Desk open(int plug, String terminal) throws IOException, InterruptedException {
        var fingerprint = Files.readString(data.file("server.fingerprint")).strip();
        var desk = Desk.open(plug, fingerprint, terminal, folder, clock);
        desks.push(desk);
        return desk;
    }

    private void grant(House house, QuotaKind kind) {
        var places = house.places();
        var site = new Site(house.merchant(), places.headquarters(), places.office().id(), 1, TODAY, clock.instant(),
                house.merchant(), house.merchant());
        var recipe = new QuotaGrantRecipe(house.merchant(), kind, PLENTY);
        ledger.post(new PostingRequest(UUID.randomUUID(), new byte[0], recipe.header(site, "", new byte[]{'{', '}'}),
                recipe.steps(site), Optional.empty())).orThrow();
    }
}
