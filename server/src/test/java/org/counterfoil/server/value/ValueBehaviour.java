package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.counterfoil.common.member.Balances;
import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.recipe.QuotaGrantRecipe;
import org.counterfoil.server.value.recipe.Recipe;
import org.counterfoil.server.value.recipe.Site;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of value share: a house whose merchant may recharge and give points, and books that must balance. */
abstract class ValueBehaviour {

    /** 1,000,000.00 of recharges, as many points. */
    private static final long PLENTY = 100_000_000;

    @Autowired
    Houses houses;
    @Autowired
    private Ledger ledger;
    @Autowired
    private RuleBook rules;
    @Autowired
    private JdbcClient jdbc;

    /** A merchant with the usual prices and plenty of quota. */
    House openHouse() {
        return supplied(houses.open());
    }

    House supplied(House house) {
        grant(house, house.merchant(), QuotaKind.RECHARGE, PLENTY);
        grant(house, house.merchant(), QuotaKind.POINTS, PLENTY);
        return house;
    }

    void grant(House house, long owner, QuotaKind kind, long amount) {
        var site = new Site(house.merchant(), house.places().headquarters(), house.places().office().id(), 1,
                java.time.LocalDate.of(2026, 3, 2), TestClock.START, owner, owner);
        post(new QuotaGrantRecipe(owner, kind, amount), site).orThrow();
    }

    /** What a recipe comes to when it is posted now, whenever it was made. */
    PostingOutcome post(Recipe recipe, Site site) {
        return ledger.post(new PostingRequest(UUID.randomUUID(), new byte[0],
                recipe.header(site, "", new byte[]{'{', '}'}), recipe.steps(site), java.util.Optional.empty()));
    }

    void lay(House house, PricingTerms terms) {
        house.run(() -> rules.lay(terms));
    }

    /** The operator who may do everything, at the desk of the store. */
    Till till(House house) {
        return till(house, house.places().desk(), "0012");
    }

    Till till(House house, TerminalFacts terminal, String login) {
        var session = house.signIn(terminal, login, House.PASSWORD);
        return new Till(house.with(session.token()), session);
    }

    static void assertHolds(Balances balances, long principal, long bonus, long points) {
        assertThat(balances.principal()).as("principal").isEqualTo(principal);
        assertThat(balances.bonus()).as("bonus").isEqualTo(bonus);
        assertThat(balances.points()).as("points").isEqualTo(points);
    }

    static Instant now() {
        return TestClock.START;
    }

    @AfterEach
    void theBooksBalance() {
        assertNothing("select tx_id, asset from posting group by tx_id, asset having sum(amount) <> 0");
        assertNothing("select id from account where mode = 'N' and balance < 0");
        assertNothing("""
                select a.id from account a left join posting p on p.account_id = a.id where a.mode <> 'H'
                group by a.id, a.balance having a.balance <> coalesce(sum(p.amount), 0)""");
        assertNothing("""
                select a.id from account a join lot l on l.account_id = a.id
                group by a.id, a.balance having a.balance <> sum(l.remaining)""");
    }

    private void assertNothing(String proof) {
        assertThat(jdbc.sql(proof).query().listOfRows()).as(proof).isEmpty();
    }
}
