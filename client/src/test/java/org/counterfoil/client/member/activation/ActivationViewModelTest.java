package org.counterfoil.client.member.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleBook;
import org.counterfoil.client.pictures.SampleFreshCards;
import org.counterfoil.client.pictures.SampleMemberCards;
import org.counterfoil.client.pictures.SampleMembers;
import org.counterfoil.client.pictures.SampleOwnFields;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.HeldExecutor;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.card.FreshCardApi;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;

/** What is told when answers come late, as they do on a line. */
class ActivationViewModelTest {

    private static final String CARD = "8600187300099999";

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleMembers members = new SampleMembers(sitting);
    private final SampleMemberCards cards = new SampleMemberCards(members,
            new SampleBook(sitting, new SampleStores(sitting)));
    private final HeldExecutor line = new HeldExecutor();
    private final ActivationViewModel model = new ActivationViewModel(sitting.administrator(
            new Played().with(MemberApi.class, members).with(MemberListApi.class, cards).with(IssuingApi.class, cards)
                    .with(OwnFieldApi.class, new SampleOwnFields(sitting))
                    .with(FreshCardApi.class, new SampleFreshCards(sitting)),
            line), Optional.empty());
    private final List<FormModel<ActivationViewModel.Activated>> forms = new ArrayList<>();

    @Test
    void whatBecameOfACardStaysToldWhenTheNextFormHasCome() {
        begin();
        line.answerAll();
        forms.getFirst().field(ActivationForm.CARD).typed().set(CARD);
        forms.getFirst().field("name").typed().set("Nguyen An");
        forms.getFirst().field("own-1").typed().set("Plain");
        forms.getFirst().save();
        line.answerAll();
        assertThat(forms).hasSize(2);
        assertThat(model.notice().get()).isInstanceOfSatisfying(Notice.Told.class,
                told -> assertThat(told.key()).isEqualTo("activation.told"));
    }

    @Test
    void aFormThatIsBegunAnewForgetsTheTroubleOfTheOneBefore() {
        begin();
        line.answerAll();
        forms.getFirst().field(ActivationForm.CARD).typed().set("8600187300099990");
        model.look(forms.getFirst());
        line.answerAll();
        assertThat(model.notice().get()).isNotEqualTo(Notice.NONE);
        begin();
        line.answerAll();
        assertThat(model.notice().get()).isEqualTo(Notice.NONE);
    }

    private void begin() {
        model.form(this::begin, forms::add);
    }
}
