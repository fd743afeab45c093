package org.counterfoil.client.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.scene.input.KeyCode;
import org.counterfoil.client.Client;
import org.counterfoil.client.shared.connection.ConnectionState;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.till.DeskViewModel;
import org.counterfoil.client.till.OpenFlow;
import org.counterfoil.client.till.SaleScreen;
import org.counterfoil.client.till.SaleStep;
import org.counterfoil.client.value.CommandFlow;
import org.counterfoil.client.value.FlowStep;
import org.counterfoil.client.value.list.TransactionsViewModel;
import org.counterfoil.client.value.undo.VoidViewModel;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.value.TransactionDetails;

/** A cashier's day at the demo's first desk, key by key, with a picture of every state that matters. */
public final class Tour {

    private static final String CARD = "8600187300045671";
    private static final String NEARLY_EMPTY_CARD = "8600187300021178";
    private static final List<String> COUPONS = List.of("Q233461609775", "Q851314958584", "Q606952769085",
            "Q845222587782", "Q001550596587");
    private static final int LAST_DIGITS = 8;

    private final Client client;
    private final DeskServer server;
    private final Path directory;
    private final Hands hands;
    private final Album album;
    private final Receipts receipts;

    /** @param progress hears of every picture */
    public Tour(Client client, DeskServer server, Path directory, Consumer<String> progress) throws IOException {
        this.client = client;
        this.server = server;
        this.directory = directory;
        this.hands = new Hands(() -> client.workplace().scene());
        this.album = new Album(directory, hands, progress);
        this.receipts = new Receipts(directory.resolve("receipts"));
    }

    /** Runs it from sign-in to sign-out. */
    public void run() throws IOException, InterruptedException {
        receipts.clear();
        signIn();
        var spent = spend();
        spendWithCoupon();
        recharge();
        spendPoints();
        voidOf(spent);
        list();
        refusal();
        withoutServer();
        receipts.pictures();
    }

    private void signIn() {
        hands.await("the desk's name", () -> client.workplace().signInPage().isPresent()
                && online());
        album.keep("sign-in-zh");
        hands.click(ownName(Language.EN));
        album.keep("sign-in-en");
        hands.click(ownName(Language.VI));
        album.keep("sign-in-vi");
        hands.click(ownName(Language.ZH_CN));
        hands.press(KeyCode.ENTER);
        hands.await("the sale screen", () -> client.workplace().screen().filter(SaleScreen.class::isInstance)
                .isPresent());
    }

    /** The five keys: card, 100, Enter, Enter. */
    private TransactionDetails spend() throws IOException {
        hands.scan(CARD);
        hands.await("the member", () -> desk().sale().current().get().member().isPresent());
        album.keep("member");
        hands.type("100");
        hands.press(KeyCode.ENTER);
        hands.await("the quote", () -> step() instanceof SaleStep.Quoted);
        album.keep("quote");
        hands.press(KeyCode.ENTER);
        var done = awaitSale();
        album.keep("done");
        receipts.picture(done.number(), album.next("receipt.png"));
        return done;
    }

    /** A coupon is handed in while the price is on the screen; the sale is voided, which gives the coupon back. */
    private void spendWithCoupon() {
        hands.press(KeyCode.ENTER);
        hands.scan(CARD);
        hands.await("the member", () -> desk().sale().current().get().member().isPresent());
        hands.type("120");
        hands.press(KeyCode.ENTER);
        hands.await("the quote", () -> step() instanceof SaleStep.Quoted);
        if (COUPONS.stream().noneMatch(this::takes)) {
            throw new IllegalStateException("none of the demo's coupons is left; begin again with --fresh");
        }
        album.keep("coupon");
        hands.press(KeyCode.ENTER);
        var done = awaitSale();
        album.keep("coupon-done");
        openVoid(done);
        hands.press(KeyCode.ENTER);
        awaitStep("the void", FlowStep.Done.class::isInstance);
        hands.press(KeyCode.ESCAPE);
    }

    /** Whether the sale takes the coupon; one that was used elsewhere is refused. */
    private boolean takes(String coupon) {
        var before = hands.onUi(() -> desk().sale().notice().get());
        hands.scan(coupon);
        hands.await("an answer about the coupon", () -> isHandedIn(coupon)
                || desk().sale().notice().get() != before);
        return hands.onUi(() -> isHandedIn(coupon));
    }

    private boolean isHandedIn(String coupon) {
        return desk().sale().current().get().cart().coupons().stream().anyMatch(one -> one.code().equals(coupon));
    }

    private void recharge() {
        hands.press(KeyCode.ENTER);
        hands.scan(CARD);
        hands.await("the member", () -> desk().sale().current().get().member().isPresent());
        hands.press(KeyCode.F9);
        hands.type("500");
        hands.press(KeyCode.ENTER);
        awaitStep("the recharge's quote", FlowStep.Confirming.class::isInstance);
        album.keep("recharge");
        hands.press(KeyCode.ENTER);
        awaitStep("the recharge", FlowStep.Done.class::isInstance);
        album.keep("recharge-done");
        hands.press(KeyCode.ESCAPE);
    }

    private void spendPoints() {
        hands.press(KeyCode.F6);
        hands.type("800");
        hands.press(KeyCode.ENTER);
        awaitStep("the points to spend", FlowStep.Confirming.class::isInstance);
        album.keep("points");
        hands.press(KeyCode.ENTER);
        awaitStep("the points spent", FlowStep.Done.class::isInstance);
        album.keep("points-done");
        hands.press(KeyCode.ESCAPE);
    }

    private void openVoid(TransactionDetails spent) {
        hands.press(KeyCode.F10);
        hands.type(spent.number().substring(spent.number().length() - LAST_DIGITS));
        hands.press(KeyCode.ENTER);
        hands.await("the transaction to void", () -> voiding().flatMap(flow -> flow.original().get()).isPresent());
        hands.scan(CARD);
        hands.await("the holder", () -> voiding().flatMap(flow -> flow.holder().get()).isPresent());
        hands.type("1");
        hands.press(KeyCode.ENTER);
        awaitStep("the void to confirm", FlowStep.Confirming.class::isInstance);
    }

    private void voidOf(TransactionDetails spent) {
        openVoid(spent);
        album.keep("void");
        hands.press(KeyCode.ENTER);
        awaitStep("the void", FlowStep.Done.class::isInstance);
        hands.await("both transactions linked", () -> voiding().flatMap(flow -> flow.original().get())
                .flatMap(TransactionDetails::voidedBy).isPresent());
        album.keep("void-linked");
        hands.press(KeyCode.ESCAPE);
    }

    private void list() throws IOException {
        hands.press(KeyCode.F5);
        hands.await("the list", () -> flow(TransactionsViewModel.class)
                .filter(flow -> !flow.list().rows().isEmpty() && flow.list().totals().get().isPresent()).isPresent());
        album.keep("transactions");
        var session = hands.onUi(() -> client.workplace().session().orElseThrow());
        Files.write(directory.resolve("list-of-today.pdf"), new ListOfToday(session).pdf());
        hands.press(KeyCode.ESCAPE);
    }

    private void refusal() {
        hands.press(KeyCode.ESCAPE);
        hands.scan(NEARLY_EMPTY_CARD);
        hands.await("the other member", () -> desk().sale().current().get().member()
                .filter(card -> card.number().equals(NEARLY_EMPTY_CARD)).isPresent());
        hands.type("500");
        hands.press(KeyCode.ENTER);
        hands.await("the quote", () -> step() instanceof SaleStep.Quoted);
        hands.press(KeyCode.ENTER);
        album.keep("refusal");
        hands.press(KeyCode.ESCAPE);
    }

    /** The server goes while the customer pays; the same request is sent again when it is back. */
    private void withoutServer() throws IOException, InterruptedException {
        hands.scan(CARD);
        hands.await("the member", () -> desk().sale().current().get().member()
                .filter(card -> card.number().equals(CARD)).isPresent());
        hands.press(KeyCode.ENTER);
        hands.await("the quote", () -> step() instanceof SaleStep.Quoted);
        server.stop();
        hands.press(KeyCode.ENTER);
        hands.await("that no answer came", () -> step() instanceof SaleStep.Unanswered);
        album.keep("server-gone");
        server.startAgain();
        hands.await("the server again", () -> online());
        hands.press(KeyCode.ENTER);
        awaitSale();
        album.keep("answered-again");
    }

    private static String ownName(Language language) {
        return Texts.ownName(language);
    }

    private boolean online() {
        return client.terminal().connection().state().get() == ConnectionState.ONLINE;
    }

    private TransactionDetails awaitSale() {
        hands.await("the sale done", () -> step() instanceof SaleStep.Done);
        return hands.onUi(() -> ((SaleStep.Done) step()).transaction());
    }

    private void awaitStep(String what, Predicate<FlowStep> reached) {
        hands.await(what, () -> flow(CommandFlow.class).filter(flow -> reached.test(flow.step().get())).isPresent());
    }

    private Optional<VoidViewModel> voiding() {
        return flow(VoidViewModel.class);
    }

    private <T> Optional<T> flow(Class<T> type) {
        return desk().flow().get().map(OpenFlow::flow).filter(type::isInstance).map(type::cast);
    }

    private SaleStep step() {
        return desk().sale().current().get().step();
    }

    private DeskViewModel desk() {
        return client.workplace().screen().filter(SaleScreen.class::isInstance).map(SaleScreen.class::cast)
                .orElseThrow(() -> new IllegalStateException("the sale screen is not open")).desk();
    }
}
