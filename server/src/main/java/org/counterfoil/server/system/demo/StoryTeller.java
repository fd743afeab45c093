package org.counterfoil.server.system.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.counterfoil.server.ledger.Backdating;
import org.counterfoil.server.ledger.DayClose;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.marketing.CouponPrinting;
import org.counterfoil.server.value.recipe.CouponIssueRecipe;
import org.counterfoil.server.value.recipe.QuotaGrantRecipe;
import org.counterfoil.server.value.transaction.TransactionRecords;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the story into the books, a day in a transaction of the database, and closes each day but today. */
class StoryTeller {

    private static final int GROUP = 100;
    private static final long GRANTED = 1_500_000_00;
    private static final int FIRST_PERCENT = 10;
    private static final int LAST_PERCENT = 98;
    private static final int PROGRESS_EVERY = 10;

    private final Backdating backdating;
    private final TransactionRecords records;
    private final CouponPrinting printing;
    private final TransactionTemplate transaction;
    private final DayClose closes;

    StoryTeller(Backdating backdating, TransactionRecords records, CouponPrinting printing,
            TransactionTemplate transaction, DayClose closes) {
        this.backdating = backdating;
        this.records = records;
        this.printing = printing;
        this.transaction = transaction;
        this.closes = closes;
    }

    /** All that a story is made of. */
    record Book(Shop shop, Timetable timetable, Script script, Story story, DemoCoupons coupons,
            Random random) {}

    void tell(Book book, DemoProgress progress) {
        try (var books = new StoryBooks(backdating, records, book.random())) {
            var first = book.timetable().today().minusDays(Timetable.DAYS);
            transaction.executeWithoutResult(_ -> grant(book, books, first));
            for (int day = 1; day <= Timetable.DAYS; day++) {
                var date = first.plusDays(day);
                if (day % PROGRESS_EVERY == 1) {
                    progress.at(FIRST_PERCENT + day * (LAST_PERCENT - FIRST_PERCENT) / (Timetable.DAYS + 1),
                            DemoProgress.count("Posting the transactions: %,d so far; now from %s on", books.posted(),
                                    date));
                }
                transaction.executeWithoutResult(_ -> day(book, books, date));
            }
        }
    }

    /** Headquarters grants every store what it may sell and give, keeps as much to grant later, and issues coupons. */
    private void grant(Book book, StoryBooks books, LocalDate date) {
        var headquarters = book.shop().headquarters();
        var at = date.atTime(9, 0).atZone(ShopFounding.ZONE).toInstant();
        var grants = new ArrayList<Act>();
        for (var branch : book.shop().branches()) {
            var desk = new Desk(book.shop().merchant(), branch, headquarters.tills().getFirst(),
                    headquarters.people().getFirst());
            var body = desk.body(List.of(), "", List.of(), List.of(), 0, "季度额度");
            for (var kind : QuotaKind.values()) {
                grants.add(new Act(at, desk, new QuotaGrantRecipe(branch.id(), kind, GRANTED), body, List.of()));
            }
        }
        grants.addAll(reserve(book, headquarters, at));
        grants.add(coupons(book, headquarters, at));
        books.post(grants, date).forEach(PostingOutcome::orThrow);
    }

    /** The merchant's own quotas. */
    private static List<Act> reserve(Book book, Shop.Branch headquarters, Instant at) {
        var merchant = book.shop().merchant();
        var desk = new Desk(merchant, headquarters, headquarters.tills().getFirst(),
                headquarters.people().getFirst());
        var body = desk.body(List.of(), "", List.of(), List.of(), 0, "年度额度");
        return Stream.of(QuotaKind.values())
                .map(kind -> new Act(at, desk, new QuotaGrantRecipe(merchant, kind, GRANTED), body, List.of()))
                .toList();
    }

    private Act coupons(Book book, Shop.Branch headquarters, Instant at) {
        var desk = new Desk(book.shop().merchant(), headquarters, headquarters.tills().getFirst(),
                headquarters.people().getFirst());
        printing.addBatch(DemoCoupons.BATCH);
        var recipe = new CouponIssueRecipe(book.coupons().print(printing));
        return new Act(at, desk, recipe, desk.body(List.of(), "", List.of(), List.of(), 0, DemoCoupons.BATCH.name()),
                List.of());
    }

    private void day(Book book, StoryBooks books, LocalDate date) {
        Deque<Act> cues = new ArrayDeque<>(book.script().on(date).stream().sorted(Comparator.comparing(Act::at))
                .toList());
        var group = new ArrayList<Act>();
        for (var at : book.timetable().of(date)) {
            while (!cues.isEmpty() && cues.peek().at().isBefore(at)) {
                group.add(happening(cues.remove()));
            }
            var moment = new Acts.Moment(at, date, book.shop().desk(book.random()));
            group.add(happening(book.story().next(moment)));
            if (group.size() >= GROUP) {
                post(book, books, group, date);
            }
        }
        cues.forEach(cue -> group.add(happening(cue)));
        post(book, books, group, date);
        if (date.isBefore(book.timetable().today())) {
            book.shop().branches().forEach(branch -> closes.close(book.shop().merchant(), branch.id(), date));
        }
    }

    private static Act happening(Act act) {
        act.effects().forEach(Act.Effect::happen);
        return act;
    }

    private static void post(Book book, StoryBooks books, List<Act> group, LocalDate date) {
        var outcomes = books.post(group, date);
        for (int place = 0; place < group.size(); place++) {
            var act = group.get(place);
            switch (outcomes.get(place)) {
                case PostingOutcome.Posted posted -> book.story().happened(act, posted.transaction().id());
                case PostingOutcome.Refused _ -> act.effects().forEach(effect -> effect.reversed().happen());
            }
        }
        group.clear();
    }
}
