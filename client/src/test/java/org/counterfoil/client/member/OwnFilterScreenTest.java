package org.counterfoil.client.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleBook;
import org.counterfoil.client.pictures.SampleLevelChanges;
import org.counterfoil.client.pictures.SampleLevels;
import org.counterfoil.client.pictures.SampleMemberCards;
import org.counterfoil.client.pictures.SampleMembers;
import org.counterfoil.client.pictures.SampleNotes;
import org.counterfoil.client.pictures.SampleOwnFields;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.client.value.list.TransactionsRoute;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberNotesApi;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.own.AddOwnField;
import org.counterfoil.common.member.own.OwnFieldKind;
import org.counterfoil.common.member.own.OwnFieldProfile;
import org.counterfoil.common.member.own.OwnFilter;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.NumberRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Finding members by the merchant's own fields, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OwnFilterScreenTest extends OfficeScreenFixture {

    private static final long TASTE = 1;
    private static final long SIZE = 2;
    private static final long PET = 4;
    private static final long KILOMETRES = 6;

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleMembers members = new SampleMembers(sitting);
    private final SampleMemberCards cards = new SampleMemberCards(members,
            new SampleBook(sitting, new SampleStores(sitting)));
    private final SampleOwnFields fields = new SampleOwnFields(sitting);

    @BeforeEach
    void open() {
        fields.addMemberField(new AddOwnField(OwnFieldKind.NUMBER, new OwnFieldProfile("Kilometres", false, 6,
                List.of())));
        open(sitting.administrator(new Played().with(MemberApi.class, members).with(MemberListApi.class, cards)
                .with(OwnFieldApi.class, fields).with(MemberNotesApi.class, new SampleNotes(sitting))
                .with(StoreApi.class, new SampleStores(sitting)).with(LevelApi.class, new SampleLevels(sitting))
                .with(LevelChangeApi.class, new SampleLevelChanges(sitting))),
                scope -> new MembersScreen(scope, TransactionsRoute::ofCard));
        Fx.until("the list is there", () -> find("#filter-more") != null && rows() > 1);
    }

    @Test
    void theyStandBehindAButtonAndTheSearchFieldKeepsTheFocus() {
        assertThat(Fx.call(() -> find("#folded-filters").isVisible())).isFalse();
        assertThat(Fx.call(() -> focus().getId())).isEqualTo("search");
        unfold();
        assertThat(Fx.call(() -> says("Taste") && says("Wedding day"))).isTrue();
        assertThat(Fx.call(() -> find("#filter-own-5"))).as("a field that is retired").isNull();
        hands.press(KeyCode.SPACE);
        Fx.until("they are folded", () -> !find("#folded-filters").isVisible());
    }

    @Test
    void aTextIsTypedAndCountsAtEnter() {
        unfold();
        Fx.run(() -> ((ComboBox<?>) find("#filter-own-1")).getEditor().requestFocus());
        hands.type("little");
        hands.press(KeyCode.ENTER);
        Fx.until("it is asked for", () -> asked().equals(List.of(OwnFilter.beginning(TASTE, "little"))));
        Fx.until("one is found", () -> rows() == 1);
        assertThat(Fx.call(() -> ((Labeled) find("#filter-more")).getText())).isEqualTo("More filters: 1 set");
    }

    @Test
    void choicesAndYesAreAskedForTogetherAndResetTakesThemAway() {
        unfold();
        Fx.run(() -> {
            var choice = (CheckMenuItem) ((MenuButton) find("#filter-own-2")).getItems().get(1);
            choice.setSelected(true);
            choice.getOnAction().handle(null);
        });
        Fx.until("one is found", () -> rows() == 1);
        Fx.run(() -> ((CheckBox) find("#filter-own-4")).requestFocus());
        hands.press(KeyCode.SPACE);
        Fx.until("both are asked for", () -> asked().equals(List.of(OwnFilter.among(SIZE, Set.of("37")),
                OwnFilter.among(PET, Set.of("yes")))));
        Fx.until("nobody is found", () -> says("Nothing matches these filters"));
        fire("Reset");
        Fx.until("all are there again", () -> rows() > 1);
        assertThat(asked()).isEmpty();
    }

    @Test
    void numbersAreTypedFromOneToAnotherAndEachEndMayStayOpen() {
        unfold();
        Fx.run(() -> find("#filter-own-6").requestFocus());
        hands.type("1,200");
        hands.press(KeyCode.TAB);
        Fx.until("from there on is asked for", () -> asked().equals(List.of(OwnFilter.within(KILOMETRES,
                new NumberRange(Optional.of(1_200L), Optional.empty())))));
        Fx.until("the cursor is in the other end", () -> "filter-own-6-to".equals(focus().getId()));
        hands.type("90x");
        hands.press(KeyCode.ENTER);
        Fx.until("it is no number", () -> says("whole number"));
        assertThat(asked()).hasSize(1);
        hands.press(KeyCode.BACK_SPACE);
        hands.press(KeyCode.ENTER);
        Fx.until("the lesser one comes first", () -> asked().equals(List.of(OwnFilter.within(KILOMETRES,
                NumberRange.of(90, 1_200)))));
        assertThat(Fx.call(() -> ((TextField) find("#filter-own-6")).getText())).isEqualTo("90");
    }

    @Test
    void aFilterMeansWhatStandsInIt() {
        var own = new OwnFilters(fields.list());
        var today = LocalDate.of(2026, 11, 21);
        var day = LocalDate.of(2015, 10, 1);
        assertThat(own.wanted(FilterValues.NONE.withDays("own-3", day, day), today)).containsExactly(
                OwnFilter.on(3, FilterValues.NONE.withDays("own-3", day, day).range("own-3", today)));
        assertThat(own.wanted(FilterValues.NONE.with("own-2", "46").with("own-5", "3").with("own-77", "x"), today))
                .as("no choice any more, retired, and no field at all").isEmpty();
    }

    @Test
    void aNumberOfAViewThatWasSavedBeforeMeansItself() {
        var own = new OwnFilters(fields.list());
        assertThat(own.wanted(FilterValues.NONE.with("own-6", "12"), Sitting.TODAY)).containsExactly(
                OwnFilter.within(KILOMETRES, NumberRange.of(12, 12)));
        assertThat(own.wanted(FilterValues.NONE.with("own-6", "x"), Sitting.TODAY)).isEmpty();
        assertThat(FilterValues.NONE.withNumbers("own-6", NumberRange.of(-5, -7)).numbers("own-6")).isEqualTo(
                NumberRange.of(-7, -5));
    }

    private void unfold() {
        Fx.run(() -> find("#filter-more").requestFocus());
        hands.press(KeyCode.SPACE);
        Fx.until("they are open", () -> find("#folded-filters").isVisible());
    }

    private List<OwnFilter> asked() {
        return cards.asked().stream().map(MemberFilter::own).reduce((_, later) -> later).orElse(List.of());
    }

    private int rows() {
        return ((TableView<?>) find("#list")).getItems().size();
    }
}
