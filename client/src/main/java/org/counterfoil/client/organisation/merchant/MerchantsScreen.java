package org.counterfoil.client.organisation.merchant;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.organisation.MerchantDetails;
import org.counterfoil.common.organisation.MerchantRow;
import org.counterfoil.common.organisation.MerchantState;

/** The merchants: a list, the details of each from the right, and what can be done with one. */
public final class MerchantsScreen extends ListScreen<MerchantRow, Integer> {

    private final MerchantsViewModel model;

    public MerchantsScreen(ScreenScope scope) {
        this(scope, scope.own(new MerchantsViewModel(scope.session())));
    }

    private MerchantsScreen(ScreenScope scope, MerchantsViewModel model) {
        super(scope, "merchants.title", model, model.list());
        this.model = model;
    }

    @Override
    public void opened() {
        var actions = model.mayChange() ? List.of(new ListAction("add", "add", this::add)) : List.<ListAction>of();
        show(() -> MerchantSpecs.list(texts(), actions), row -> model.details(row.code(), this::open));
    }

    private void add() {
        form(model.adding(this::added), texts().get("merchants.add"), texts().get("merchants.add-note"));
    }

    private void added(MerchantsViewModel.Founded founded) {
        leave(() -> FoundedSlip.show(founded, texts(), overlays()));
    }

    private void edit(MerchantDetails known) {
        var merchant = known.merchant();
        form(model.editing(known, edited -> overlays().close()), texts().get("merchants.edit-title"),
                merchant.code() + " · " + merchant.name(), MerchantSpecs.badge(merchant.state(), texts()));
    }

    private void open(MerchantDetails known) {
        details(new MerchantSheet(model.textsOf(known.merchant())).of(known, actions(known)));
    }

    private List<Detail.Action> actions(MerchantDetails known) {
        var merchant = known.merchant();
        var actions = new ArrayList<Detail.Action>();
        if (model.mayChange()) {
            actions.add(action("merchants.edit", "edit", () -> edit(known)));
            actions.add(action("merchants.quotas", "account_balance_wallet",
                    () -> MerchantQuotaPane.show(model, known, overlays())));
            actions.add(action("merchants.logo", "image", () -> LogoPane.show(model, known, texts(), overlays())));
            actions.add(merchant.state() == MerchantState.CLOSED
                    ? asking("merchants.open", "lock_open", () -> ask("open", merchant, () -> model.open(merchant)))
                    : asking("merchants.close", "lock", () -> ask("close", merchant, () -> model.shut(merchant))));
        }
        return actions;
    }

    private void ask(String what, MerchantRow merchant, Runnable agreed) {
        ask(Confirmation.plain(texts().get("merchants.question." + what, "name", merchant.name()),
                texts().get("merchants.consequence." + what), texts().get("merchants." + what)), agreed);
    }
}
