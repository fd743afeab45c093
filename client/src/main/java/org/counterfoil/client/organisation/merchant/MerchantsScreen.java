package org.counterfoil.client.organisation.merchant;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.PasswordSlip;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.detail.DetailPane;
import org.counterfoil.client.shared.form.ConfirmPane;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.MerchantDetails;
import org.counterfoil.common.organisation.MerchantRow;
import org.counterfoil.common.organisation.MerchantState;

/** The merchants: a list, the details of each from the right, and what can be done with one. */
public final class MerchantsScreen implements Screen {

    private final Texts texts;
    private final Overlays overlays;
    private final MerchantsViewModel model;
    private final ListPane<MerchantRow, Integer> list;
    private final VBox node;
    private final Subscription listening;

    public MerchantsScreen(ScreenScope scope) {
        texts = scope.texts();
        overlays = scope.overlays();
        model = scope.own(new MerchantsViewModel(scope.session()));
        var actions = model.mayChange() ? List.of(new ListAction("add", "add", this::add)) : List.<ListAction>of();
        list = new ListPane<>(model.list(), MerchantSpecs.list(texts, actions), scope.session().lists(), texts,
                row -> model.details(row.code(), this::open));
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        node = new VBox(10, banner, Nodes.grow(list));
        node.setPadding(new Insets(0, 24, 20, 24));
    }

    @Override
    public String title() {
        return texts.get("merchants.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        model.list().search();
        list.placeFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        list.close();
    }

    private void add() {
        FormPane.inDrawer(model.adding(this::added), texts, new SheetHead(texts.get("merchants.add"),
                texts.get("merchants.add-note"), List.of(), texts.get("shared.close"), overlays::leave), overlays);
    }

    private void added(MerchantsViewModel.Founded founded) {
        overlays.close();
        var merchant = founded.merchant();
        PasswordSlip.show(founded.administrator(), merchant.oneTimePassword(),
                texts.get("merchants.administrator-signs-in", "number", merchant.staffNumber(), "terminal",
                        merchant.terminal()),
                texts, overlays);
    }

    private void edit(MerchantDetails known) {
        var merchant = known.merchant();
        FormPane.inDrawer(model.editing(known, edited -> overlays.close()), texts, new SheetHead(
                texts.get("merchants.edit-title"), merchant.code() + " · " + merchant.name(),
                List.of(MerchantSpecs.badge(merchant.state(), texts)), texts.get("shared.close"), overlays::leave),
                overlays);
    }

    private void open(MerchantDetails known) {
        DetailPane.open(new MerchantSheet(model.textsOf(known.merchant())).of(known, actions(known)), texts,
                overlays);
    }

    private List<Detail.Action> actions(MerchantDetails known) {
        var merchant = known.merchant();
        var actions = new ArrayList<Detail.Action>();
        if (model.mayChange()) {
            actions.add(new Detail.Action(texts.get("merchants.edit"), "edit", false,
                    () -> leave(() -> edit(known))));
            actions.add(new Detail.Action(texts.get("merchants.quotas"), "account_balance_wallet", false,
                    () -> leave(() -> MerchantQuotaPane.show(model, known, overlays))));
            actions.add(new Detail.Action(texts.get("merchants.logo"), "image", false,
                    () -> leave(() -> LogoPane.show(model, known, texts, overlays))));
            actions.add(merchant.state() == MerchantState.CLOSED
                    ? new Detail.Action(texts.get("merchants.open"), "lock_open", false,
                            () -> ask("open", merchant, () -> model.open(merchant)))
                    : new Detail.Action(texts.get("merchants.close"), "lock", false,
                            () -> ask("close", merchant, () -> model.shut(merchant))));
        }
        return actions;
    }

    private void ask(String what, MerchantRow merchant, Runnable agreed) {
        ConfirmPane.ask(Confirmation.plain(texts.get("merchants.question." + what, "name", merchant.name()),
                texts.get("merchants.consequence." + what), texts.get("merchants." + what)), texts, overlays,
                () -> leave(agreed));
    }

    /** What was open shows what no longer is: the list says what became of it. */
    private void leave(Runnable act) {
        overlays.close();
        act.run();
    }
}
