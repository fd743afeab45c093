package org.counterfoil.client.value.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleBook;
import org.counterfoil.client.pictures.SampleOffice;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.ListMemory;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.refund.CoolOff;
import org.counterfoil.common.refund.RefundApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.value.Moved;
import org.counterfoil.common.value.OfficeApi;
import org.counterfoil.common.value.OfficeVoid;
import org.counterfoil.common.value.TransactionApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reading the books at an office, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OfficeTransactionsScreenTest {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleStores stores = new SampleStores(sitting);
    private final SampleBook book = new SampleBook(sitting, stores);
    private final SampleOffice office = new SampleOffice(sitting, book);
    private final Played apis = new Played().with(StoreApi.class, stores).with(TransactionApi.class, book)
            .with(OfficeApi.class, office).with(RefundApi.class, office);
    private OfficeDesk desk;

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void headquartersSeesTheStoresOfAllRowsAndOpensOneByEnter() {
        open(sitting.administrator(apis), TransactionSource.TODAY);
        desk.awaitWords("Xujiahui");
        assertThat(book.asked().getLast().stores()).isEmpty();
        assertThat(book.asked().getLast().from()).isEqualTo(Sitting.TODAY);
        desk.details(0);
        desk.awaitWords("20261121010000010000");
        desk.hands().press(KeyCode.ESCAPE);
        desk.awaitAbsence(".drawer");
    }

    @Test
    void theFilterThatTheScreenWasOpenedWithCounts() {
        var xujiahui = stores.row("003").orElseThrow().id();
        open(sitting.administrator(apis), TransactionSource.TODAY.with(TransactionListSpec.STORES,
                Long.toString(xujiahui)).with(TransactionListSpec.KINDS, KindChoice.SALES.key()));
        Fx.until("it has been asked for", () -> !book.asked().isEmpty());
        assertThat(book.asked()).allSatisfy(filter -> {
            assertThat(filter.stores()).containsExactly(xujiahui);
            assertThat(filter.kinds()).containsExactlyInAnyOrder(TransactionKind.SPEND, TransactionKind.CASH_SALE);
        });
    }

    @Test
    void whatIsShownIsCarriedAwayAsAFile() {
        open(sitting.administrator(apis), TransactionSource.TODAY);
        desk.awaitWords("Xujiahui");
        desk.fire("#action-export");
        desk.awaitWords("30");
        desk.hands().press(KeyCode.ENTER);
        Fx.until("the file is under way", () -> !book.jobs().mine(PageWanted.first(1)).rows().isEmpty());
    }

    @Test
    void theViewOfStoredValueShowsItsOwnColumnsAndAsksForWhatMovedIt() {
        open(sitting.administrator(apis), TransactionSource.TODAY);
        desk.awaitWords("Xujiahui");
        assertThat(heads()).doesNotContain("Balance after", "Member status");
        view("Stored value today");
        Fx.until("stored value is asked for", () -> book.asked().getLast().moved().equals(
                Optional.of(Moved.STORED_VALUE)));
        assertThat(heads()).contains("Member", "Member status", "Discount", "Balance after", "State");
        desk.awaitWords("Normal");
        view("Services this month");
        Fx.until("uses are asked for", () -> book.asked().getLast().moved().equals(Optional.of(Moved.COUNTS)));
        assertThat(heads()).contains("Service", "Uses before", "Uses", "Uses after").doesNotContain("Amount",
                "Balance after");
        desk.awaitWords("WASH");
        view("Today");
        Fx.until("all are asked for", () -> book.asked().getLast().moved().isEmpty());
        assertThat(heads()).contains("Amount").doesNotContain("Balance after", "Uses before");
    }

    @Test
    void whatIsNarrowedFurtherKeepsTheColumnsOfItsViewAndTheFileHasTheSame() {
        open(sitting.administrator(apis), TransactionSource.TODAY);
        desk.awaitWords("Xujiahui");
        view("Stored value today");
        desk.awaitWords("Normal");
        Fx.run(() -> ((ButtonBase) desk.scene().lookup("#filter-mine")).fire());
        Fx.until("only the own are asked for", () -> book.asked().getLast().mine());
        assertThat(heads()).contains("Balance after", "Member status");
        desk.fire("#action-export");
        desk.awaitWords("18");
        desk.hands().press(KeyCode.ENTER);
        Fx.until("the file is under way", () -> !book.exported().isEmpty());
        assertThat(book.exported().getLast().layout().columns()).extracting(ExportLayout.Column::key)
                .containsExactly("time", "kind", "number", "member", "member-status", "card", "amount", "discounted",
                        "balance-after", "voided");
        assertThat(book.exported().getLast().filter().moved()).contains(Moved.STORED_VALUE);
        assertThat(book.exported().getLast().layout().words()).containsEntry("status.locked", "Locked");
    }

    @Test
    void aViewOfAnEarlierVersionStillAsksForStoredValue() {
        var session = sitting.administrator(apis);
        var memory = new ListMemory(session.lists(), "transactions.", UnaryOperator.identity());
        memory.save(new SavedView("Mine", TransactionSource.TODAY.with("kind", "stored"), Order.OWN));
        memory.save(new SavedView("Both", TransactionSource.TODAY.with("kind", "counts", "stored"), Order.OWN));
        open(session, TransactionSource.TODAY);
        desk.awaitWords("Xujiahui");
        view("Mine");
        Fx.until("stored value is asked for", () -> book.asked().getLast().moved().equals(
                Optional.of(Moved.STORED_VALUE)));
        assertThat(book.asked().getLast().kinds()).isEmpty();
        view("Both");
        Fx.until("kinds are asked for", () -> book.asked().getLast().kinds().contains(TransactionKind.COUNT_USE));
        assertThat(book.asked().getLast().moved()).isEmpty();
        assertThat(book.asked().getLast().kinds()).contains(TransactionKind.RECHARGE, TransactionKind.SPEND,
                TransactionKind.VOID).doesNotContain(TransactionKind.POINTS_SPEND);
    }

    @Test
    void whoMayNotSeeStoresOrExportGetsTheListAllTheSame() {
        open(sitting.administrator(apis, Map.of(Permission.STORES, Access.HIDDEN, Permission.EXPORT, Access.HIDDEN)),
                FilterValues.NONE);
        desk.awaitWords("Xujiahui");
        assertThat(desk.has("#filter-store")).isFalse();
        assertThat(desk.has("#action-export")).isFalse();
        assertThat(book.asked()).extracting(filter -> filter.stores()).containsOnly(Set.of());
    }

    @Test
    void aTransactionIsVoidedAfterItWasSeenWithItsCardMasked() {
        open(sitting.administrator(apis), TransactionSource.TODAY);
        desk.awaitWords("Xujiahui");
        desk.details(0);
        desk.fire("#do-void");
        desk.awaitCursor("reason");
        desk.awaitWords("8600 **** ");
        desk.awaitWords("A void can't be voided");
        desk.hands().press(KeyCode.ENTER);
        assertThat(office.told()).isEmpty();
        desk.hands().type("Wrong amount");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("was voided.");
        assertThat(((OfficeVoid) office.told().getLast()).reason()).isEqualTo("Wrong amount");
        desk.awaitWords("2026112101000009996");
    }

    @Test
    void aVoidAboveTheLimitAsksForASecondPerson() {
        open(sitting.administrator(apis), TransactionSource.TODAY);
        desk.awaitWords("Xujiahui");
        desk.details(0);
        desk.fire("#do-void");
        desk.awaitCursor("reason");
        desk.hands().type("?");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitCursor("approver");
        desk.hands().type("0002");
        desk.hands().press(KeyCode.ENTER);
        desk.hands().type("secret");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("was voided.");
        assertThat(((OfficeVoid) office.told().getLast()).approval().orElseThrow().staffNumber()).isEqualTo("0002");
    }

    @Test
    void aRechargeIsPaidBackWithinItsDaysToWhoWasKnown() {
        open(sitting.administrator(apis), TransactionSource.TODAY);
        desk.awaitWords("Xujiahui");
        desk.details(1);
        desk.fire("#do-cool-off");
        desk.awaitWords("7 days, until");
        desk.awaitCursor("identityKind");
        Fx.run(() -> {
            ((ComboBox<?>) desk.scene().lookup("#identityKind")).getSelectionModel().select(0);
            ((TextField) desk.scene().lookup("#note")).setText("7731");
        });
        desk.tabTo("note");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("was paid out.");
        assertThat(((CoolOff) office.told().getLast()).identity().note()).isEqualTo("7731");
    }

    @Test
    void whoMayNotTakesNothingBack() {
        open(sitting.administrator(apis, Map.of(Permission.OFFICE_VOID, Access.READ, Permission.BALANCE_REFUND,
                Access.HIDDEN)), TransactionSource.TODAY);
        desk.awaitWords("Xujiahui");
        desk.details(1);
        assertThat(desk.has("#do-void")).isFalse();
        assertThat(desk.has("#do-cool-off")).isFalse();
    }

    /** Goes to a tab and presses it. */
    private void view(String name) {
        Fx.run(() -> desk.scene().getRoot().lookupAll(".view-tab").stream().map(Button.class::cast)
                .filter(tab -> tab.getText().equals(name)).findFirst().orElseThrow().requestFocus());
        desk.hands().press(KeyCode.SPACE);
    }

    private List<String> heads() {
        return Fx.call(() -> ((TableView<?>) desk.scene().lookup("#list")).getColumns().stream()
                .map(TableColumn::getText).toList());
    }

    private void open(SessionScope session, FilterValues filter) {
        desk = new OfficeDesk(session, scope -> new OfficeTransactionsScreen(scope, filter));
    }
}
