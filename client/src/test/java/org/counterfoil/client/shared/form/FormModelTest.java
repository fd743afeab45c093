package org.counterfoil.client.shared.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.counterfoil.client.shared.HeldExecutor;
import org.counterfoil.client.shared.form.grant.GrantTree;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class FormModelTest {

    private static final FormSpec SPEC = new FormSpec("stores.",
            new FormSpec.Section("basic", Field.required("name", new FieldType.Line(10)),
                    Field.required("phone", new FieldType.Phone(true))),
            new FormSpec.Section("rates", Field.of("quota", new FieldType.Money(0, 1_000_000)),
                    Field.of("checked", new FieldType.YesNo())));

    private final HeldExecutor executor = new HeldExecutor();
    private final List<FormValues> sent = new ArrayList<>();
    private final List<String> saved = new ArrayList<>();
    private Refusal refusal;
    private final FormModel<String> form = new FormModel<>(executor, SPEC,
            FormValues.EMPTY.with("name", "West").with("phone", "13816426027").with("quota", 123_450),
            new FieldReader(new Figures(Language.EN, CurrencyUnit.of("CNY"), ZoneOffset.ofHours(8))), this::save,
            saved::add);

    @Test
    void whatStoodThereStandsThereAndIsNoChange() {
        assertThat(form.field("quota").typed().get()).isEqualTo("1,234.50");
        assertThat(form.changes().get()).isZero();
        form.field("quota").typed().set("1234.5");
        assertThat(form.changes().get()).as("the same amount, written otherwise").isZero();
        form.field("quota").leave();
        assertThat(form.field("quota").typed().get()).isEqualTo("1,234.50");
    }

    @Test
    void errorsAreCountedWhenFieldsAreLeftAndGoWhenTheirReasonGoes() {
        form.field("phone").typed().set("138");
        form.field("name").typed().set("");
        assertThat(form.errors().get()).as("nobody has left a field").isZero();
        form.fields().forEach(FieldModel::leave);
        assertThat(form.errors().get()).isEqualTo(2);
        assertThat(form.changes().get()).isEqualTo(2);

        form.field("name").typed().set("East");
        assertThat(form.errors().get()).isEqualTo(1);
        form.field("phone").typed().set("1381");
        assertThat(form.field("phone").wrong()).as("still too short").isTrue();
    }

    @Test
    void nothingIsSentWhileSomethingIsWrongAndTheFirstWrongFieldIsPointedAt() {
        form.field("phone").typed().set("138");
        form.field("quota").typed().set("x");
        form.save();
        assertThat(executor.waiting()).isZero();
        assertThat(form.toCorrect().get()).contains(form.field("phone"));
        assertThat(form.errors().get()).isEqualTo(2);
    }

    @Test
    void whatIsSentIsTypedAndCanonical() {
        form.field("name").typed().set(" East ");
        form.field("quota").typed().set("20");
        form.field("checked").typed().set("yes");
        form.save();
        executor.answerAll();
        var values = sent.getFirst();
        assertThat(values.text("name")).isEqualTo("East");
        assertThat(values.number("quota")).contains(2_000L);
        assertThat(values.yes("checked")).isTrue();
        assertThat(saved).containsExactly("East");
    }

    @Test
    void whatHasNoMeaningIsNeitherAskedForNorSentAndIsThereAgainWhenItHas() {
        form.showing("phone", "checked", "yes");
        assertThat(form.field("phone").shown().get()).isFalse();
        form.field("phone").typed().set("138");
        assertThat(form.changes().get()).isZero();
        form.save();
        executor.answerAll();
        assertThat(sent.getFirst().text("phone")).isEmpty();
        form.field("checked").typed().set("yes");
        assertThat(form.field("phone").shown().get()).isTrue();
        assertThat(form.field("phone").typed().get()).isEqualTo("138");
        form.save();
        assertThat(form.toCorrect().get()).as("too short").contains(form.field("phone"));
        form.field("checked").typed().set("");
        assertThat(form.errors().get()).isZero();
    }

    @Test
    void itIsSentOnceHoweverOftenEnterIsPressed() {
        form.save();
        form.save();
        executor.answerAll();
        assertThat(sent).hasSize(1);
    }

    @Test
    void unsavedChangesAskAndAskingTwiceGoesOn() {
        assertThat(form.mayLeave()).isTrue();
        form.field("name").typed().set("East");
        assertThat(form.mayLeave()).isFalse();
        assertThat(form.asking().get()).isTrue();
        assertThat(form.mayLeave()).as("Esc again").isFalse();
        assertThat(form.asking().get()).isFalse();

        form.mayLeave();
        form.discard();
        assertThat(form.mayLeave()).isTrue();
    }

    @Test
    void aFormThatIsBeingSavedIsNotLeft() {
        form.field("name").typed().set("East");
        form.save();
        assertThat(form.mayLeave()).isFalse();
        assertThat(form.asking().get()).isFalse();
        executor.answerAll();
        assertThat(form.mayLeave()).isTrue();
    }

    @Test
    void aRefusalThatNamesAFieldLandsThere() {
        refusal = Refusal.of(RefusalCode.PHONE_TAKEN, "field", "profile.phone");
        form.save();
        executor.answerAll();
        assertThat(form.field("phone").error().get()).isEqualTo(new Notice.Refusing(refusal));
        assertThat(form.errors().get()).isEqualTo(1);
        assertThat(form.toCorrect().get()).contains(form.field("phone"));
        assertThat(form.notice().get()).isEqualTo(Notice.NONE);
        assertThat(saved).isEmpty();

        form.field("phone").typed().set("13816426028");
        assertThat(form.errors().get()).isZero();
    }

    @Test
    void aRefusalOfNoFieldOfTheFormIsSaidAboveIt() {
        refusal = Refusal.of(RefusalCode.BAD_REQUEST, "field", "elsewhere");
        form.save();
        executor.answerAll();
        assertThat(form.notice().get()).isEqualTo(new Notice.Refusing(refusal));
        assertThat(form.errors().get()).isZero();
    }

    @Test
    void whatTheServerRefusedOnceCanBeSentAgain() {
        refusal = Refusal.of(RefusalCode.CHANGED_MEANWHILE);
        form.save();
        executor.answerAll();
        refusal = null;
        form.save();
        executor.answerAll();
        assertThat(saved).containsExactly("West");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsToldAtItsFieldsAndNothingThatWasTypedIsLost() {
        form.rereadBy(() -> FormValues.EMPTY.with("name", "North").with("phone", "13816426099").with("quota", 123_450)
                .with("checked", true));
        refusal = Refusal.of(RefusalCode.CHANGED_MEANWHILE);
        form.field("name").typed().set("East");
        form.field("quota").typed().set("20");
        form.save();
        executor.answerAll();
        executor.answerAll();

        assertThat(form.notice().get())
                .isEqualTo(Notice.warning("form.changed-meanwhile", Map.of("count", 3L)));
        assertThat(form.toCorrect().get()).as("the first of them is brought into sight").contains(form.field("name"));
        assertThat(form.field("name").typed().get()).isEqualTo("East");
        assertThat(form.field("name").meanwhile().get())
                .isEqualTo(Notice.warning("form.meanwhile-kept", Map.of("now", "North")));
        assertThat(form.field("phone").typed().get()).isEqualTo("13816426099");
        assertThat(form.field("phone").meanwhile().get()).isEqualTo(Meanwhile.taken());
        assertThat(form.field("checked").typed().get()).isEqualTo("yes");
        assertThat(form.field("quota").meanwhile().get()).as("nobody else touched it").isEqualTo(Notice.NONE);
        assertThat(form.changes().get()).as("name and quota").isEqualTo(2);
        assertThat(form.errors().get()).isZero();

        refusal = null;
        form.save();
        executor.answerAll();
        assertThat(sent.getLast().text("name")).isEqualTo("East");
        assertThat(sent.getLast().text("phone")).isEqualTo("13816426099");
        assertThat(saved).containsExactly("East");
    }

    @Test
    void whatSomebodyElseChangedBesideTheFormIsToldAboveIt() {
        form.rereadBy(() -> FormValues.EMPTY.with("name", "West").with("phone", "13816426027").with("quota", 123_450));
        refusal = Refusal.of(RefusalCode.CHANGED_MEANWHILE);
        form.field("name").typed().set("East");
        form.save();
        executor.answerAll();
        executor.answerAll();
        assertThat(form.notice().get()).isEqualTo(Notice.warning("form.changed-elsewhere", Map.of("count", 0L)));
        assertThat(form.field("name").typed().get()).isEqualTo("East");
    }

    @Test
    void whatStandsThereNowIsSaidAsItsKindIsWritten() {
        var reader = new FieldReader(new Figures(Language.EN, CurrencyUnit.of("CNY"), ZoneOffset.ofHours(8)));
        var choice = new FieldType.Choice(List.of(new FieldType.Option("A", "Alpha")));
        assertThat(new Meanwhile(choice, reader).kept("", "A"))
                .isEqualTo(Notice.warning("form.meanwhile-kept", Map.of("now", "Alpha")));
        assertThat(new Meanwhile(new FieldType.Money(0, 1_000_000), reader).kept("1", "123450"))
                .isEqualTo(Notice.warning("form.meanwhile-kept", Map.of("now", "1,234.50")));
        assertThat(new Meanwhile(new FieldType.Line(9), reader).kept("x", ""))
                .isEqualTo(Notice.warning("form.meanwhile-emptied", Map.of()));
        assertThat(new Meanwhile(new FieldType.YesNo(), reader).kept("", "yes"))
                .isEqualTo(Notice.warning("form.meanwhile-on", Map.of()));
        var tree = new GrantTree(List.of(new GrantTree.Group("Till", List.of(
                new GrantTree.Leaf(Permission.SPEND, "Spend", Set.of(Access.HIDDEN, Access.WRITE), Access.WRITE),
                new GrantTree.Leaf(Permission.RECHARGE, "Recharge", Set.of(Access.HIDDEN, Access.WRITE),
                        Access.WRITE)))));
        assertThat(new Meanwhile(new FieldType.Grants(tree), reader).kept("SPEND=WRITE", "RECHARGE=WRITE,SPEND=WRITE"))
                .isEqualTo(Notice.warning("form.meanwhile-grants", Map.of("names", "Recharge")));
        assertThat(new Meanwhile(new FieldType.Grants(tree), reader).joined("SPEND=WRITE,VOID=WRITE",
                "SPEND=WRITE,TRANSFER=WRITE", "RECHARGE=WRITE,VOID=WRITE")).as("theirs, and ours where it was touched")
                .isEqualTo("RECHARGE=WRITE,TRANSFER=WRITE");
    }

    @Test
    void dangerNeedsTheWords() {
        var question = Confirmation.dangerous("t", "c", "a", "001");
        assertThat(question.agreed("01")).isFalse();
        assertThat(question.agreed(" 001 ")).isTrue();
        assertThat(Confirmation.plain("t", "c", "a").agreed("")).isTrue();
    }

    private String save(FormValues values) {
        sent.add(values);
        if (refusal != null) {
            throw refusal.thrown();
        }
        return values.text("name");
    }
}
