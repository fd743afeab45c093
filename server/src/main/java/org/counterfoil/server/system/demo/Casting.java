package org.counterfoil.server.system.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.server.card.CardStock;
import org.counterfoil.server.value.recipe.Holder;
import org.counterfoil.server.value.transaction.TransactionBody.Party;
import org.springframework.transaction.annotation.Transactional;

/** Enrols ten thousand members with their cards. */
class Casting {

    private static final int MEMBERS = 10_000;
    private static final int NEVER_ACTIVATED = 400;
    private static final int PART = 5_000;
    private static final int FIRST_PERCENT = 5;
    private static final int PERCENT_EACH = 2;
    private static final int YEARS_OPEN = 5;
    private static final int SERIALS_PER_MEMBER = 4;
    private static final int ENDS_ONE_IN = 150;
    private static final int ENDS_WITHIN = 45;
    private static final String PREFIX = "86001873%08d";
    private static final List<List<String>> NAMED = DemoWords.rows("named");

    private final CastRows rows;
    private final CardStock stock;

    Casting(CastRows rows, CardStock stock) {
        this.rows = rows;
        this.stock = stock;
    }

    /** What grows while people are enrolled. */
    private record Draft(Shop shop, Random random, DemoPeople people, Map<String, Long> levels,
            List<CastRows.MemberRow> members, List<CastRows.CardRow> cards, List<Purse> crowd,
            Map<String, Purse> named, List<Purse> pinned, List<Long> blocked) {}

    @Transactional
    public Cast enrol(Shop shop, Random random, DemoPeople people, LocalDate today, DemoProgress progress) {
        var levels = shop.levels().stream()
                .collect(Collectors.toMap(LevelView::code, level -> rows.level(shop.merchant(), level.code())));
        var draft = new Draft(shop, random, people, levels, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        NAMED.forEach(row -> named(draft, row));
        var taken = NAMED.stream().map(List::getFirst).collect(Collectors.toSet());
        taken.add(DemoCards.NOT_ACTIVATED);
        for (int place = 0; place < MEMBERS - NAMED.size(); place++) {
            somebody(draft, place, taken, today);
        }
        for (int place = 0; place < NEVER_ACTIVATED; place++) {
            unused(draft, PREFIX.formatted(60_001 + place));
        }
        unused(draft, DemoCards.NOT_ACTIVATED);
        inParts(draft.members(), rows::members, done -> progress.at(FIRST_PERCENT + percent(done, draft.members()),
                DemoProgress.count("Enrolling members: %,d of %,d", done, draft.members().size())));
        inParts(draft.cards(), rows::cards, done -> progress.at(
                FIRST_PERCENT + PERCENT_EACH + percent(done, draft.cards()),
                DemoProgress.count("Making their cards: %,d of %,d", done, draft.cards().size())));
        return new Cast(List.copyOf(draft.crowd()), Map.copyOf(draft.named()),
                List.copyOf(draft.pinned()), List.copyOf(draft.blocked()));
    }

    /** Tells before each part how many were written. */
    private static <T> void inParts(List<T> all, Consumer<List<T>> write, IntConsumer before) {
        for (int done = 0; done < all.size(); done += PART) {
            before.accept(done);
            write.accept(all.subList(done, Math.min(done + PART, all.size())));
        }
    }

    private static int percent(int done, List<?> all) {
        return PERCENT_EACH * done / all.size();
    }

    /** Ties the cards with a PIN to their members, and all to a store; what {@link #enrol} did must be committed. */
    @Transactional
    public void tie(Shop shop, Cast cast, LocalDate day) {
        cast.pinned().forEach(purse -> rows.activate(purse.holder().card(), purse.holder().member(), day));
        rows.lay(shop.merchant());
    }

    private void named(Draft draft, List<String> row) {
        var person = new DemoPeople.Person(row.get(2), row.get(3), row.get(4), LocalDate.parse(row.get(7)));
        var joined = LocalDate.parse(row.get(8));
        var member = rows.id();
        draft.members().add(new CastRows.MemberRow(member, draft.shop().merchant(), row.get(1), person, row.get(6),
                "NORMAL", draft.levels().get(row.get(5)), draft.shop().branches().getFirst().id(), joined,
                CastRows.Remembered.PLAIN));
        var pin = row.get(9);
        var card = pin.isEmpty() ? rows.id() : stock.produce(row.get(0), draft.shop().cardType(), Optional.of(pin));
        var status = CardStatus.valueOf(row.get(10));
        if (pin.isEmpty()) {
            draft.cards().add(new CastRows.CardRow(card, draft.shop().merchant(), row.get(0),
                    draft.shop().cardType(), member, status, joined, Optional.empty()));
        }
        if (status != CardStatus.ACTIVE) {
            draft.blocked().add(card);
        }
        var purse = new Purse(new Holder(card, member), new Party(member, row.get(0), person.name()),
                draft.shop().level(row.get(5)));
        draft.named().put(row.get(0), purse);
        if (!pin.isEmpty()) {
            draft.pinned().add(purse);
        }
    }

    private void somebody(Draft draft, int place, Set<String> taken, LocalDate today) {
        var random = draft.random();
        var person = draft.people().next();
        var level = level(random.nextInt(100));
        var joined = today.minusDays((long) (MEMBERS - place) * YEARS_OPEN * 365 / MEMBERS);
        var member = rows.id();
        var store = draft.shop().desk(random).branch().id();
        draft.members()
                .add(new CastRows.MemberRow(member, draft.shop().merchant(), "M1873%08d".formatted(300_000 + place),
                        person, random.nextInt(5) < 3 ? "FEMALE" : "MALE", status(random.nextInt(1_000)),
                        draft.levels().get(level), store, joined, remembered(place, today)));
        var number = PREFIX.formatted(10_001 + place * SERIALS_PER_MEMBER + random.nextInt(SERIALS_PER_MEMBER));
        card(draft, new Party(member, taken.contains(number) ? number.replaceFirst("^8600", "8601") : number,
                person.name()), level, joined, soon(place + 1, today));
    }

    /** Every eighth keeps the lunar birthday, and some are members for a few weeks more. */
    private static CastRows.Remembered remembered(int place, LocalDate today) {
        return new CastRows.Remembered(place % 8 == 0 ? BirthdayCalendar.LUNAR : BirthdayCalendar.SOLAR,
                soon(place, today));
    }

    /** Some day of the next weeks, for a few; no end for all others. */
    private static Optional<LocalDate> soon(int place, LocalDate today) {
        return Optional.of(today.plusDays(place / ENDS_ONE_IN % ENDS_WITHIN)).filter(_ -> place % ENDS_ONE_IN == 0);
    }

    private void card(Draft draft, Party party, String level, LocalDate joined, Optional<LocalDate> expires) {
        var merchant = draft.shop().merchant();
        var type = draft.shop().cardType();
        var status = cardStatus(draft.random().nextInt(1_000));
        var card = rows.id();
        draft.cards().add(new CastRows.CardRow(card, merchant, party.card(), type, party.member(), status, joined,
                expires));
        if (status != CardStatus.ACTIVE) {
            draft.blocked().add(card);
        }
        if (status == CardStatus.REPLACED) {
            var newer = rows.id();
            var number = party.card().replaceFirst("^86", "87");
            draft.cards().add(new CastRows.CardRow(newer, merchant, number, type, party.member(), CardStatus.ACTIVE,
                    joined.plusDays(1), expires));
            draft.crowd().add(new Purse(new Holder(newer, party.member()),
                    new Party(party.member(), number, party.name()), draft.shop().level(level)));
        } else {
            draft.crowd().add(new Purse(new Holder(card, party.member()), party, draft.shop().level(level)));
        }
    }

    private void unused(Draft draft, String number) {
        draft.cards().add(new CastRows.CardRow(rows.id(), draft.shop().merchant(), number, draft.shop().cardType(),
                null, CardStatus.NOT_ACTIVATED, null, Optional.empty()));
    }

    private static String level(int chance) {
        return chance < 70 ? "normal" : chance < 92 ? "gold" : chance < 98 ? "platinum" : "diamond";
    }

    private static String status(int chance) {
        return chance < 985 ? "NORMAL" : chance < 993 ? "LOCKED" : "CANCELLED";
    }

    private static CardStatus cardStatus(int chance) {
        return chance < 960
                ? CardStatus.ACTIVE
                : chance < 975 ? CardStatus.LOST : chance < 990 ? CardStatus.REPLACED : CardStatus.CANCELLED;
    }
}
