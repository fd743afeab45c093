package org.counterfoil.client.member.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.AddLevel;
import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelMeasure;
import org.counterfoil.common.member.LevelPeriod;
import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.member.LevelRow;
import org.counterfoil.common.member.LevelUpkeep;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusedException;

/** The form of a level; its fields bear the names by which the server refuses them. */
final class LevelForm {

    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String RANK = "rank";
    private static final String DISCOUNT = "discountPercent";
    private static final String POINTS = "pointsPercent";
    private static final String ENTRY = "entry";
    private static final String THRESHOLD = "threshold";
    private static final String THRESHOLD_POINTS = "thresholdPoints";
    private static final String NEXT = "next";
    private static final String AUTOMATIC = "automaticUpgrade";
    private static final String DOWN = "down";
    private static final String PERIOD = "period";
    private static final String MEASURE = "measure";
    private static final String LEAST = "least";
    private static final String LEAST_POINTS = "leastPoints";
    private static final String GRACE = "graceDays";

    private static final String FIELD = "field";
    private static final String NONE = "0";
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 60;
    private static final int HIGHEST_RANK = 999;
    private static final int MOST_POINTS = 10_000;
    private static final long HIGHEST = 1_000_000_000_000L;

    private LevelForm() {}

    /** How members leave downwards. */
    enum Down {
        NO,
        PERIOD,
        NEVER
    }

    static FormSpec adding(List<LevelRow> others, Texts texts) {
        return spec(Stream.of(Field.required(CODE, new FieldType.Line(LONGEST_CODE)).withHint()), others, texts);
    }

    /** The code stays. */
    static FormSpec editing(List<LevelRow> others, Texts texts) {
        return spec(Stream.empty(), others, texts);
    }

    private static FormSpec spec(Stream<Field> first, List<LevelRow> others, Texts texts) {
        var basics = new ArrayList<>(first.toList());
        basics.addAll(List.of(Field.required(NAME, new FieldType.Line(LONGEST_NAME)),
                Field.required(RANK, new FieldType.Whole(0, HIGHEST_RANK)).withHint(),
                Field.required(DISCOUNT, new FieldType.Percent(1, 100)).withHint(),
                Field.required(POINTS, new FieldType.Percent(0, MOST_POINTS)).withHint()));
        return new FormSpec(LevelSpecs.AREA, new FormSpec.Section("level", basics), entry(texts), up(others, texts),
                down(texts));
    }

    private static FormSpec.Section entry(Texts texts) {
        var words = new LevelWords(texts);
        var rules = Stream.of(LevelEntry.values()).map(one -> new FieldType.Option(one.name(), words.entry(one)))
                .toList();
        return new FormSpec.Section("entry", Field.required(ENTRY, new FieldType.Choice(rules)).acrossBoth(),
                Field.of(THRESHOLD, new FieldType.Money(1, HIGHEST)).withHint(),
                Field.of(THRESHOLD_POINTS, new FieldType.Whole(1, HIGHEST)).withHint());
    }

    private static FormSpec.Section up(List<LevelRow> others, Texts texts) {
        var levels = new ArrayList<FieldType.Option>();
        levels.add(new FieldType.Option(NONE, texts.get("levels.next-none")));
        others.forEach(row -> levels.add(new FieldType.Option(Long.toString(row.id()), row.profile().name())));
        return new FormSpec.Section("up", Field.of(NEXT, new FieldType.Choice(levels)).withHint(),
                Field.of(AUTOMATIC, new FieldType.YesNo()).withHint());
    }

    private static FormSpec.Section down(Texts texts) {
        var words = new LevelWords(texts);
        var ways = List.of(new FieldType.Option(Down.NO.name(), texts.get("levels.down.no")),
                new FieldType.Option(Down.PERIOD.name(), texts.get("levels.down.period")),
                new FieldType.Option(Down.NEVER.name(), texts.get("levels.down.never")));
        var periods = Stream.of(LevelPeriod.values()).map(one -> new FieldType.Option(one.name(), words.period(one)))
                .toList();
        var measures = Stream.of(LevelMeasure.values())
                .map(one -> new FieldType.Option(one.name(), words.measure(one))).toList();
        return new FormSpec.Section("down", Field.required(DOWN, new FieldType.Choice(ways)).acrossBoth(),
                Field.of(PERIOD, new FieldType.Choice(periods)), Field.of(MEASURE, new FieldType.Choice(measures)),
                Field.of(LEAST, new FieldType.Money(1, HIGHEST)).withHint(),
                Field.of(LEAST_POINTS, new FieldType.Whole(1, HIGHEST)).withHint(),
                Field.of(GRACE, new FieldType.Whole(0, LevelUpkeep.MOST_GRACE)).withHint());
    }

    /** What a new level has unless somebody says otherwise. */
    static FormValues fresh(int rank) {
        return of(LevelProfile.plain("", rank, 100, 100));
    }

    static FormValues of(LevelProfile known) {
        var money = known.entry().isMoney();
        var byHand = known.entry() == LevelEntry.BY_HAND;
        var values = FormValues.EMPTY.with(NAME, known.name()).with(RANK, known.rank())
                .with(DISCOUNT, known.discountPercent()).with(POINTS, known.pointsPercent())
                .with(ENTRY, known.entry().name())
                .with(byHand || money ? THRESHOLD : THRESHOLD_POINTS, byHand ? "" : Long.toString(known.threshold()))
                .with(NEXT, known.next().map(id -> Long.toString(id)).orElse(NONE))
                .with(AUTOMATIC, known.automaticUpgrade()).with(DOWN, way(known).name());
        return known.upkeep().map(upkeep -> of(upkeep, values)).orElseGet(() -> values
                .with(PERIOD, LevelPeriod.YEAR.name()).with(MEASURE, LevelMeasure.SPENT.name()).with(GRACE, 0));
    }

    private static FormValues of(LevelUpkeep upkeep, FormValues values) {
        return values.with(PERIOD, upkeep.period().name()).with(MEASURE, upkeep.measure().name())
                .with(upkeep.measure().isMoney() ? LEAST : LEAST_POINTS, upkeep.least())
                .with(GRACE, upkeep.graceDays());
    }

    private static Down way(LevelProfile known) {
        if (known.neverDown()) {
            return Down.NEVER;
        }
        return known.upkeep().isPresent() ? Down.PERIOD : Down.NO;
    }

    static AddLevel add(FormValues values) {
        return new AddLevel(values.text(CODE), profile(values));
    }

    /** What does not belong to the chosen rule does not count. */
    static LevelProfile profile(FormValues values) {
        var entry = values.choice(ENTRY, LevelEntry.class).orElse(LevelEntry.BY_HAND);
        var threshold = entry == LevelEntry.BY_HAND
                ? 0
                : values.number(entry.isMoney() ? THRESHOLD : THRESHOLD_POINTS).orElse(0L);
        var next = Optional.of(values.text(NEXT)).filter(id -> !id.isEmpty() && !id.equals(NONE)).map(Long::valueOf);
        var down = values.choice(DOWN, Down.class).orElse(Down.NO);
        return new LevelProfile(values.text(NAME), number(values, RANK), number(values, DISCOUNT),
                number(values, POINTS), entry, threshold, next, values.yes(AUTOMATIC),
                Optional.of(values).filter(_ -> down == Down.PERIOD).map(LevelForm::upkeep), down == Down.NEVER);
    }

    private static LevelUpkeep upkeep(FormValues values) {
        var measure = values.choice(MEASURE, LevelMeasure.class).orElse(LevelMeasure.SPENT);
        return new LevelUpkeep(values.choice(PERIOD, LevelPeriod.class).orElse(LevelPeriod.YEAR), measure,
                values.number(measure.isMoney() ? LEAST : LEAST_POINTS).orElse(0L), number(values, GRACE));
    }

    private static int number(FormValues values, String key) {
        return Math.toIntExact(values.number(key).orElse(0L));
    }

    /** A refusal of points that names the field of the amount, at the field where points are typed. */
    static RefusedException atItsField(RefusedException refused, FormValues values) {
        var profile = profile(values);
        var field = refused.refusal().arguments().getOrDefault(FIELD, "");
        var points = field.equals(THRESHOLD) && !profile.entry().isMoney()
                || field.equals(LEAST) && profile.upkeep().filter(upkeep -> !upkeep.measure().isMoney()).isPresent();
        return points ? elsewhere(refused.refusal(), field + "Points").thrown() : refused;
    }

    private static Refusal elsewhere(Refusal refusal, String field) {
        return refusal.with(FIELD, field);
    }
}
