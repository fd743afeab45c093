package org.counterfoil.client.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleBook;
import org.counterfoil.client.pictures.SampleLevelChanges;
import org.counterfoil.client.pictures.SampleLevels;
import org.counterfoil.client.pictures.SampleMemberCards;
import org.counterfoil.client.pictures.SampleMembers;
import org.counterfoil.client.pictures.SampleMerges;
import org.counterfoil.client.pictures.SamplePurposes;
import org.counterfoil.client.pictures.SamplePrivacy;
import org.counterfoil.client.pictures.SamplePhotos;
import org.counterfoil.client.pictures.SampleOwnFields;
import org.counterfoil.client.pictures.SampleNotes;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.client.value.list.TransactionsRoute;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.MergeApi;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.PrivacyApi;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.member.MemberNotesApi;
import org.counterfoil.common.member.ConsentPurposeApi;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.MergeField;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.TransactionApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Merging members from the list and from likely pairs, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class MergeScreenTest extends OfficeScreenFixture {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleMembers members = new SampleMembers(sitting);
    private final SampleBook book = new SampleBook(sitting, new SampleStores(sitting));
    private final SampleMemberCards cards = new SampleMemberCards(members, book);
    private final SampleMerges merges = new SampleMerges(members, cards, sitting);
    private final List<Route> led = new ArrayList<>();

    private void members(Map<Permission, Access> limits) {
        open(sitting.administrator(apis(), limits), scope -> new MembersScreen(scope, TransactionsRoute::ofCard),
                led::add);
    }

    private void duplicates(Map<Permission, Access> limits) {
        open(sitting.administrator(apis(), limits), DuplicatesScreen::new);
    }

    private Played apis() {
        var purposes = new SamplePurposes(sitting);
        return new Played().with(MemberApi.class, members).with(MemberListApi.class, cards)
                .with(MemberPhotoApi.class, new SamplePhotos(members))
                .with(OwnFieldApi.class, new SampleOwnFields(sitting))
                .with(MemberNotesApi.class, new SampleNotes(sitting)).with(ConsentPurposeApi.class, purposes)
                .with(PrivacyApi.class, new SamplePrivacy(sitting, purposes))
                .with(CardLifeApi.class, cards).with(IssuingApi.class, cards).with(MergeApi.class, merges)
                .with(StoreApi.class, new SampleStores(sitting)).with(TransactionApi.class, book)
                .with(LevelApi.class, new SampleLevels(sitting))
                .with(LevelChangeApi.class, new SampleLevelChanges(sitting));
    }

    @Test
    void twoTickedMembersAreMergedFieldByField() {
        members(Map.of());
        tick(0);
        tick(1);
        press("#bulk-merge");
        Fx.until("the two stand beside each other", () -> find("#merge-two") != null);
        assertThat(Fx.call(() -> says("M187300204452") && says("M187300204489"))).isTrue();
        choose("#phone", TwoMembers.Which.OTHER);
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("now has everything of both members"));
        var command = merges.commands().getFirst();
        assertThat(command.kept()).isEqualTo(1);
        assertThat(command.merged()).isEqualTo(2);
        assertThat(command.taken()).containsExactly(MergeField.PHONE);
    }

    @Test
    void whatNobodyChoseFollowsWhoeverIsKept() {
        members(Map.of());
        tick(0);
        tick(1);
        press("#bulk-merge");
        Fx.until("the two stand beside each other", () -> find("#merge-two") != null);
        choose("#phone", TwoMembers.Which.OTHER);
        choose("#kept", TwoMembers.Which.OTHER);
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("now has everything of both members"));
        assertThat(merges.commands().getFirst().kept()).isEqualTo(2);
        assertThat(merges.commands().getFirst().taken()).isEmpty();
    }

    @Test
    void threeAreNotTwo() {
        members(Map.of());
        tick(0);
        tick(1);
        tick(2);
        press("#bulk-merge");
        Fx.until("it is told", () -> says("Tick exactly two members"));
        assertThat(Fx.call(() -> find(".drawer"))).isNull();
    }

    @Test
    void whoIsLockedIsNamed() {
        members(Map.of());
        tick(0);
        tick(3);
        press("#bulk-merge");
        Fx.until("it is told", () -> says("is “Locked”; only two members"));
        assertThat(merges.commands()).isEmpty();
    }

    @Test
    void aMergeIsUndoneFromTheDrawer() {
        merges.tell(1, 3);
        members(Map.of());
        details(0);
        press("#undo-merge-1");
        Fx.until("it asks", () -> find("#agree") != null);
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("Su Wan is a member again."));
        assertThat(members.people().get(2).status()).isEqualTo(MemberStatus.NORMAL);
    }

    @Test
    void whoWasMergedCanOnlyBeLookedAt() {
        merges.tell(1, 3);
        members(Map.of());
        details(2);
        assertThat(Fx.call(() -> says("was merged into"))).isTrue();
        assertThat(offers("Edit") || offers("New card")).isFalse();
    }

    @Test
    void likelyPairsAreComparedAndMergedOnPurpose() {
        duplicates(Map.of());
        details(1);
        Fx.until("the two stand beside each other", () -> find("#merge-two") != null);
        choose("#kept", TwoMembers.Which.OTHER);
        hands.press(KeyCode.ENTER);
        Fx.until("it is refused", () -> says("has bearer cards only"));
        Fx.run(() -> ((CheckBox) find("#intoBearer")).setSelected(true));
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("now has everything of both members"));
        assertThat(merges.commands().getFirst().intoBearer()).isTrue();
        assertThat(merges.commands().getFirst().kept()).isEqualTo(6);
        Fx.until("the pair is gone", () -> ((TableView<?>) find("#list")).getItems().size() == 2);
    }

    @Test
    void whoMayNotMergeIsNotOfferedTo() {
        members(Map.of(Permission.MEMBER_MERGE, Access.HIDDEN));
        tick(0);
        assertThat(Fx.call(() -> find("#bulk-merge"))).isNull();
        assertThat(Fx.call(() -> find("#action-duplicates"))).isNull();
    }

    @Test
    void theListLeadsToLikelyPairs() {
        members(Map.of());
        press("#action-duplicates");
        assertThat(led).containsExactly(new DuplicatesRoute());
    }

    private void tick(int row) {
        Fx.run(() -> {
            ((TableView<?>) find("#list")).getSelectionModel().clearAndSelect(row);
            find("#list").requestFocus();
        });
        hands.press(KeyCode.SPACE);
        Fx.until("the bar is there", () -> find("#bulk-lock") != null);
    }

    private void press(String button) {
        Fx.run(() -> ((ButtonBase) find(button)).fire());
    }

    /** Chooses one of two, which stand side by side or in a list. */
    private void choose(String field, TwoMembers.Which which) {
        Fx.run(() -> {
            if (find(field) instanceof Segments<?> segments) {
                ((ToggleButton) segments.getChildren().get(which.ordinal())).fire();
            } else {
                ((ComboBox<?>) find(field)).getSelectionModel().select(which.ordinal());
            }
        });
    }
}
