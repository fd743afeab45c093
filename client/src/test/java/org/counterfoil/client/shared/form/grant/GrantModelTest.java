package org.counterfoil.client.shared.form.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.SimpleStringProperty;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.Test;

class GrantModelTest {

    private static final Set<Access> ALL = Set.of(Access.values());
    private static final GrantTree TREE = new GrantTree(List.of(
            new GrantTree.Group("Tiền", List.of(leaf(Permission.RECHARGE, "Nạp tiền", ALL),
                    leaf(Permission.VOID, "Hủy", GrantTree.meant(false, true)),
                    leaf(Permission.TRANSACTIONS, "Giao dịch", GrantTree.meant(true, false)))),
            new GrantTree.Group("Thẻ", List.of(leaf(Permission.CARD_LIFE, "Báo mất", ALL),
                    new GrantTree.Leaf(Permission.CASH_OUT, "Hoàn tiền", ALL, Access.READ)))));

    private final SimpleStringProperty typed = new SimpleStringProperty("");
    private final GrantModel model = new GrantModel(TREE, typed);

    @Test
    void aGroupSetsEachOfItsPermissionsAsFarAsThereIsAnythingToReach() {
        model.set(model.rows().getFirst(), Access.READ);
        assertThat(typed.get()).isEqualTo("RECHARGE=READ,TRANSACTIONS=READ");
        model.set(model.rows().getFirst(), Access.WRITE);
        assertThat(typed.get()).isEqualTo("RECHARGE=WRITE,VOID=WRITE,TRANSACTIONS=READ");
        assertThat(model.level(model.rows().getFirst())).contains(Access.WRITE);
        model.set(row("Nạp tiền"), Access.HIDDEN);
        assertThat(model.level(model.rows().getFirst())).as("they differ").isEmpty();
        assertThat(model.granted(model.rows().getFirst())).isEqualTo(2);
    }

    @Test
    void aNameThatIsTypedWholeIsFoundBeforeOneThatHasItWithin() {
        var money = new GrantTree.Group("Tiền", List.of(leaf(Permission.VOID, "Hủy giao dịch", ALL),
                leaf(Permission.TRANSACTIONS, "Giao dịch", ALL)));
        var similar = new GrantModel(new GrantTree(List.of(money)), new SimpleStringProperty(""));
        similar.words().set("giao dich");
        assertThat(similar.rows().get(similar.placeOf(Optional.empty())).name()).isEqualTo("Giao dịch");
        similar.words().set("giao");
        assertThat(similar.rows().get(similar.placeOf(Optional.empty())).name()).isEqualTo("Hủy giao dịch");
    }

    @Test
    void nothingIsSetBeyondWhatTheEditorHolds() {
        model.set(row("Hoàn tiền"), Access.WRITE);
        assertThat(typed.get()).isEmpty();
        model.set(row("Thẻ"), Access.WRITE);
        assertThat(GrantText.read(typed.get()))
                .isEqualTo(Map.of(Permission.CARD_LIFE, Access.WRITE, Permission.CASH_OUT, Access.READ));
    }

    @Test
    void stepsLeaveOutWhatMeansNothingAndEndAtBothEnds() {
        model.step(row("Hủy"), true);
        assertThat(model.level(row("Hủy"))).contains(Access.WRITE);
        model.step(row("Hủy"), true);
        assertThat(model.level(row("Hủy"))).contains(Access.WRITE);
        model.step(row("Hủy"), false);
        model.step(row("Hủy"), false);
        assertThat(model.level(row("Hủy"))).contains(Access.HIDDEN);
    }

    @Test
    void aGroupWhosePermissionsDifferStepsToTheHighestOrTheLowestOfThem() {
        model.set(row("Báo mất"), Access.WRITE);
        model.step(row("Thẻ"), false);
        assertThat(typed.get()).isEmpty();
        model.set(row("Báo mất"), Access.READ);
        model.step(row("Thẻ"), true);
        assertThat(model.level(row("Hoàn tiền"))).contains(Access.READ);
    }

    @Test
    void whatGoesThereAndBackIsNoChange() {
        var stored = new SimpleStringProperty("TRANSACTIONS=WRITE");
        var other = new GrantModel(TREE, stored);
        var row = other.rows().get(3);
        assertThat(other.level(row)).as("nothing can be changed there").contains(Access.READ);
        other.set(row, Access.HIDDEN);
        other.set(row, Access.READ);
        assertThat(stored.get()).isEqualTo("TRANSACTIONS=WRITE");
    }

    @Test
    void permissionsAreFoundWithoutAccentsAndAGroupSetsOnlyWhatIsShown() {
        model.words().set("hoan TIEN");
        assertThat(model.rows()).extracting(GrantRow::name).containsExactly("Thẻ", "Hoàn tiền");
        assertThat(model.placeOf(Optional.empty())).isEqualTo(1);
        model.set(model.rows().getFirst(), Access.READ);
        assertThat(typed.get()).isEqualTo("CASH_OUT=READ");
        model.words().set("tien");
        assertThat(model.rows()).extracting(GrantRow::name).as("a group's name finds all of it")
                .containsExactly("Tiền", "Nạp tiền", "Hủy", "Giao dịch", "Thẻ", "Hoàn tiền");
    }

    @Test
    void whoStopsSearchingStaysWhereHeIs() {
        model.words().set("mất");
        var found = model.rows().get(1);
        model.words().set("");
        assertThat(model.rows().get(model.placeOf(Optional.of(found))).name()).isEqualTo("Báo mất");
    }

    private GrantRow row(String name) {
        return model.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private static GrantTree.Leaf leaf(Permission permission, String name, Set<Access> meant) {
        return new GrantTree.Leaf(permission, name, meant, Access.WRITE);
    }
}
