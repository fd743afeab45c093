package org.counterfoil.server.system.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.organisation.Founding;
import org.counterfoil.server.organisation.MerchantDirectory;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the demo's house, once: on an empty database, and always the same one for the same day. */
class DemoData {

    private static final long SEED = 1873;

    private final ShopFounding founding;
    private final ShopPeople people;
    private final Casting casting;
    private final RuleBook rules;
    private final Accounts accounts;
    private final StoryTeller teller;
    private final World world;

    /** What it asks of the server at large. */
    record World(MerchantDirectory merchants, DemoProgress progress, TransactionTemplate transaction, Clock clock,
            DemoDisk disk) {}

    DemoData(ShopFounding founding, ShopPeople people, Casting casting, RuleBook rules, Accounts accounts,
            StoryTeller teller, World world) {
        this.founding = founding;
        this.people = people;
        this.casting = casting;
        this.rules = rules;
        this.accounts = accounts;
        this.teller = teller;
        this.world = world;
    }

    /** Does nothing where the demo's merchant is there already. */
    void make() {
        if (world.merchants().ofCode(ShopFounding.CODE).isEmpty()) {
            world.disk().sparingly(() -> MerchantScope.run(Founding.idOf(ShopFounding.CODE), this::makeAll));
            world.progress().at(100, "The demo is ready; opening the door");
        } else {
            world.progress().at(100, "The demo's data is there; opening the door");
        }
    }

    private void makeAll() {
        var random = new Random(SEED);
        var names = new DemoPeople(random);
        var progress = world.progress();
        var timetable = new Timetable(world.clock().instant(), random);
        progress.at(2, "Founding the merchant, its stores, desks and people");
        var shop = founding.found(timetable.today(), names);
        people.sharePassword();
        rules.lay(ShopFounding.PRICES);
        var cast = casting.enrol(shop, random, names, timetable.today(), progress);
        casting.tie(shop, cast, timetable.today().minusYears(1));
        var acts = new Acts(rules.current());
        var script = new Script(shop, cast, acts, timetable.today());
        var coupons = new DemoCoupons();
        var story = new Story(shop, crowd(cast), acts, coupons, random);
        teller.tell(new StoryTeller.Book(shop, timetable, script, story, coupons, random), progress);
        progress.at(98, "Shutting the gates of lost and cancelled cards");
        world.transaction().executeWithoutResult(_ -> cast.blocked().forEach(card -> accounts
                .setState(AccountKey.card(shop.merchant(), card), AccountState.BLOCKED)));
    }

    /** Those with a name but without a part come often. */
    private static List<Purse> crowd(Cast cast) {
        var crowd = new ArrayList<Purse>();
        cast.named().entrySet().stream().filter(entry -> !DemoCards.PARTS.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey()).forEach(entry -> crowd.add(entry.getValue()));
        crowd.addAll(cast.crowd());
        return crowd;
    }
}
