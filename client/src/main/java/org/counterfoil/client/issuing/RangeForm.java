package org.counterfoil.client.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.client.member.BuyerSection;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.issuing.RangeCards;
import org.counterfoil.common.issuing.RangeOpening;
import org.counterfoil.common.issuing.RangePlan;
import org.counterfoil.common.issuing.RangeWords;
import org.counterfoil.common.value.Tender;

/** The form of a plan; its fields bear the names by which the server refuses them. */
final class RangeForm {

    private static final String BATCH = "batch";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String LEVEL = "level";
    private static final String LAST_DAY = "lastDay";
    private static final String OPENING = "opening";
    private static final String AMOUNT = "amount";
    private static final String TENDER = "tender";
    private static final String STORE = "store";
    private static final String SELLER = "salesPerson";
    private static final String REMARK = "remark";

    /** Stands where a choice says nothing: no batch and no code of a level looks like this. */
    private static final String NONE = "-";
    private static final int LONGEST_NUMBER = 40;
    private static final List<Tender> TENDERS = List.of(Tender.CASH, Tender.BANK_CARD, Tender.BANK_TRANSFER);

    private RangeForm() {}

    static FormSpec of(RangeWords words, Texts texts) {
        return new FormSpec(RangeSpecs.AREA, cards(words, texts), terms(words, texts), payment(words, texts),
                BuyerSection.of(texts));
    }

    private static FormSpec.Section cards(RangeWords words, Texts texts) {
        var batches = new ArrayList<FieldType.Option>();
        batches.add(new FieldType.Option(NONE, texts.get("ranges.by-numbers")));
        words.batches().forEach(batch -> batches.add(new FieldType.Option(Long.toString(batch.id()),
                texts.get("ranges.batch", "number", batch.number(), "type", batch.type()))));
        return new FormSpec.Section("cards",
                Field.required(BATCH, new FieldType.Choice(batches)).acrossBoth().withHint(),
                Field.of(FROM, new FieldType.Line(LONGEST_NUMBER)).withHint(),
                Field.of(TO, new FieldType.Line(LONGEST_NUMBER)).withHint());
    }

    private static FormSpec.Section terms(RangeWords words, Texts texts) {
        var levels = new ArrayList<FieldType.Option>();
        levels.add(new FieldType.Option(NONE, texts.get("ranges.by-batch")));
        words.levels().forEach(level -> levels.add(new FieldType.Option(level.code(), level.name())));
        return new FormSpec.Section("terms", Field.required(LEVEL, new FieldType.Choice(levels)),
                Field.of(LAST_DAY, new FieldType.Day()).withHint(),
                Field.required(OPENING, new FieldType.Choice(Stream.of(RangeOpening.Kind.values())
                        .map(kind -> new FieldType.Option(kind.name(), texts.get("ranges.opening." + kind.key())))
                        .toList())).acrossBoth(),
                Field.of(AMOUNT, new FieldType.Money(1, texts.figures().currency().most())).withHint(),
                Field.required(TENDER, new FieldType.Choice(TENDERS.stream()
                        .map(tender -> new FieldType.Option(tender.name(), texts.get("tender." + tender.key())))
                        .toList())));
    }

    private static FormSpec.Section payment(RangeWords words, Texts texts) {
        return new FormSpec.Section("books", Field.required(STORE, new FieldType.Choice(words.stores().stream()
                .map(store -> new FieldType.Option(Long.toString(store.id()), store.number() + " " + store.name()))
                .toList())).withHint(),
                Field.of(SELLER, new FieldType.Line(RangePlan.STAFF_NUMBER)).withHint(),
                Field.of(REMARK, new FieldType.Line(RangePlan.REMARK)).acrossBoth());
    }

    /** As a plan usually begins. */
    static FormValues fresh(RangeWords words, Optional<Long> batch) {
        var known = batch.filter(id -> words.batches().stream().anyMatch(one -> one.id() == id));
        var values = BuyerSection.fresh(FormValues.EMPTY).with(BATCH, known.map(String::valueOf).orElse(NONE))
                .with(LEVEL, NONE).with(OPENING, RangeOpening.Kind.NONE.name()).with(TENDER, Tender.CASH.name());
        return words.stores().stream().findFirst().map(store -> values.with(STORE, store.id())).orElse(values);
    }

    static RangePlan plan(FormValues values) {
        var kind = values.choice(OPENING, RangeOpening.Kind.class).orElseThrow();
        var opening = kind == RangeOpening.Kind.AMOUNT
                ? RangeOpening.of(values.number(AMOUNT).orElse(0L))
                : new RangeOpening(kind, 0);
        return new RangePlan(cards(values), chosen(values, LEVEL).orElse(""), opening,
                values.choice(TENDER, Tender.class).orElseThrow(), values.number(STORE).orElseThrow(),
                values.text(SELLER), values.day(LAST_DAY), BuyerSection.entered(values), values.text(REMARK));
    }

    private static RangeCards cards(FormValues values) {
        return chosen(values, BATCH).<RangeCards>map(batch -> new RangeCards.OfBatch(Long.parseLong(batch)))
                .orElseGet(() -> new RangeCards.Between(values.text(FROM), values.text(TO)));
    }

    private static Optional<String> chosen(FormValues values, String key) {
        return Optional.of(values.text(key)).filter(value -> !value.equals(NONE));
    }
}
