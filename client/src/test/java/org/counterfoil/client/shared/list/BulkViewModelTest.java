package org.counterfoil.client.shared.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.counterfoil.client.shared.HeldExecutor;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.bulk.BulkAnswer;
import org.counterfoil.client.shared.list.bulk.BulkPreview;
import org.counterfoil.client.shared.list.bulk.BulkProgress;
import org.counterfoil.client.shared.list.bulk.BulkSpec;
import org.counterfoil.client.shared.list.bulk.BulkStep;
import org.counterfoil.client.shared.list.bulk.BulkViewModel;
import org.counterfoil.client.shared.list.bulk.BulkWork;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class BulkViewModelTest {

    private static final Selection ALL_BUT_ONE = new Selection.AllBut(FilterValues.NONE, Set.of("2"));
    private static final BulkSpec RATES = new BulkSpec("stores.", "rates",
            List.of(Field.required("discount", new FieldType.Percent(1, 100)),
                    Field.required("points-rate", new FieldType.Percent(0, 1_000))));

    private final HeldExecutor executor = new HeldExecutor();
    private final Work work = new Work();
    private final BulkViewModel model = new BulkViewModel(executor, RATES, ALL_BUT_ONE, work,
            new FieldReader(new Figures(Language.EN, CurrencyUnit.of("CNY"), ZoneOffset.ofHours(8))));

    @Test
    void whatTheRowsShareIsShownAndWhatDiffersIsEmpty() {
        look();
        assertThat(model.step().get()).isInstanceOf(BulkStep.Asking.class);
        var discount = model.fields().getFirst();
        assertThat(discount.differs()).isFalse();
        assertThat(discount.field().typed().get()).isEqualTo("95");
        assertThat(model.fields().getLast().differs()).isTrue();
        assertThat(model.fields().getLast().field().typed().get()).isEmpty();
        assertThat(model.fields()).noneMatch(field -> field.forAll().get());
    }

    @Test
    void nothingIsDoneBeforeAFieldIsSetForAll() {
        look();
        assertThat(model.ready()).isFalse();
        model.run();
        assertThat(executor.waiting()).isZero();
    }

    @Test
    void onlyWhatIsSetForAllIsSent() {
        look();
        setForAll("200");
        model.run();
        executor.answerAll();
        assertThat(work.set).containsExactly(FormValues.EMPTY.with("points-rate", 200));
        assertThat(work.selections).containsOnly(ALL_BUT_ONE);
    }

    @Test
    void aWrongValueIsSaidAtItsFieldAndNotSent() {
        look();
        setForAll("2000");
        model.run();
        assertThat(executor.waiting()).isZero();
        assertThat(model.fields().getLast().field().wrong()).isTrue();
    }

    @Test
    void itRunsWithProgressAndAnswersForEachRow() {
        look();
        setForAll("200");
        var seen = new ArrayList<BulkStep>();
        model.step().addListener((property, before, now) -> seen.add(now));
        model.run();
        assertThat(model.mayLeave()).isFalse();
        executor.answerAll();
        assertThat(seen).contains(new BulkStep.Running(0, 3, false), new BulkStep.Running(2, 3, false));
        assertThat(seen.getLast()).isEqualTo(new BulkStep.Answered(new BulkAnswer(2, List.of(Work.FAILURE)), false));
        assertThat(model.mayLeave()).isTrue();
    }

    @Test
    void stoppingIsHeardByTheWorkAndSaidInTheAnswer() {
        look();
        setForAll("200");
        model.run();
        model.stop();
        assertThat(model.step().get()).isEqualTo(new BulkStep.Running(0, 3, true));
        executor.answerAll();
        assertThat(work.stopped).isTrue();
        assertThat(model.step().get()).isInstanceOfSatisfying(BulkStep.Answered.class,
                answered -> assertThat(answered.stopped()).isTrue());
    }

    @Test
    void rowsThatCouldNotBeLookedAtAreLookedAtAgain() {
        work.refuses = true;
        look();
        assertThat(model.step().get()).isEqualTo(new BulkStep.NotSeen());
        work.refuses = false;
        look();
        assertThat(model.step().get()).isInstanceOf(BulkStep.Asking.class);
    }

    private void look() {
        model.look();
        executor.answerAll();
    }

    private void setForAll(String rate) {
        model.fields().getLast().forAll().set(true);
        model.fields().getLast().field().typed().set(rate);
    }

    private static final class Work implements BulkWork {

        static final BulkAnswer.Failure FAILURE = new BulkAnswer.Failure("3", "003 West",
                Refusal.of(RefusalCode.STORE_CLOSED));

        final List<FormValues> set = new ArrayList<>();
        final List<Selection> selections = new ArrayList<>();
        boolean refuses;
        boolean stopped;

        @Override
        public BulkPreview preview(Selection selection) {
            if (refuses) {
                throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
            }
            selections.add(selection);
            return new BulkPreview(3, FormValues.EMPTY.with("discount", 95));
        }

        @Override
        public BulkAnswer run(Selection selection, FormValues values, BulkProgress progress) {
            selections.add(selection);
            set.add(values);
            progress.done(2);
            stopped = progress.stopped();
            return new BulkAnswer(2, List.of(FAILURE));
        }
    }
}
