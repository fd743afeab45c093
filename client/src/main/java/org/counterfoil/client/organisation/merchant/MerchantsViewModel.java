package org.counterfoil.client.organisation.merchant;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.counterfoil.client.organisation.store.QuotaForm;
import org.counterfoil.client.organisation.store.QuotaRequest;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.organisation.AddedMerchant;
import org.counterfoil.common.organisation.AdjustMerchantQuota;
import org.counterfoil.common.organisation.AdjustedMerchantQuota;
import org.counterfoil.common.organisation.Logo;
import org.counterfoil.common.organisation.MerchantApi;
import org.counterfoil.common.organisation.MerchantDetails;
import org.counterfoil.common.organisation.MerchantFilter;
import org.counterfoil.common.organisation.MerchantRow;
import org.counterfoil.common.organisation.MerchantState;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;

/** The merchants of the platform, and what the operator's role may do with them. */
final class MerchantsViewModel extends ViewModel {

    /** A merchant that was added, and who runs it. */
    record Founded(String administrator, AddedMerchant merchant) {}

    private final SessionScope session;
    private final MerchantApi merchants;
    private final ListModel<MerchantRow, Integer> list;

    MerchantsViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.merchants = session.api(MerchantApi.class);
        this.list = new ListModel<>(executor(), MerchantRow::code, FilterValues.NONE, new Merchants());
    }

    ListModel<MerchantRow, Integer> list() {
        return list;
    }

    /** Whether anything may be changed. */
    boolean mayChange() {
        return session.may(Permission.MERCHANTS, Access.WRITE);
    }

    /** Texts in which amounts are the merchant's. */
    Texts textsOf(MerchantRow merchant) {
        var language = session.texts().language();
        return new Texts(language, new Figures(language, merchant.currency(), session.signedIn().desk().zone()));
    }

    void details(String code, Consumer<MerchantDetails> then) {
        ask(() -> merchants.details(code), outcome -> answered(outcome, then));
    }

    /** The same where nothing is said if it fails: to show what has just been told of otherwise. */
    void refresh(String code, Consumer<MerchantDetails> then) {
        run(() -> merchants.details(code), outcome -> {
            if (outcome instanceof Outcome.Done<MerchantDetails>(var fresh)) {
                then.accept(fresh);
            }
        });
    }

    FormModel<Founded> adding(Consumer<Founded> added) {
        var texts = session.texts();
        return new FormModel<>(executor(), MerchantForm.adding(texts), MerchantForm.fresh(texts), reader(texts),
                values -> {
                    var command = MerchantForm.add(values);
                    return new Founded(command.administrator().realName(), merchants.add(command));
                }, merchant -> {
                    list.reload();
                    added.accept(merchant);
                });
    }

    FormModel<MerchantDetails> editing(MerchantDetails known, Consumer<MerchantDetails> saved) {
        var texts = session.texts();
        var seen = new AtomicReference<>(known);
        return new FormModel<>(executor(), MerchantForm.editing(texts), MerchantForm.of(known), reader(texts),
                values -> merchants.edit(MerchantForm.edit(seen.get(), values)), edited -> {
                    list.reload();
                    saved.accept(edited);
                }).rereadBy(() -> MerchantForm.of(seen.updateAndGet(_ -> merchants.details(known.merchant().code()))));
    }

    /** Saving again what got no answer moves nothing twice; the form begins with it, be it opened anew. */
    FormModel<AdjustedMerchantQuota> adjusting(MerchantRow merchant, StoreQuota quota,
            Consumer<AdjustedMerchantQuota> adjusted) {
        var request = new QuotaRequest<>(session, "merchant " + merchant.code() + " " + quota,
                (key, values, _) -> merchants.adjustQuota(new AdjustMerchantQuota(key, merchant.code(), quota,
                        QuotaForm.amount(values), QuotaForm.reason(values))));
        var texts = textsOf(merchant);
        return new FormModel<>(executor(), QuotaForm.of(quota, texts), request.first(), reader(texts),
                request::send, answer -> {
                    list.reload();
                    adjusted.accept(answer);
                    say(told(answer, merchant.currency()));
                }).heeding(request.heed());
    }

    void shut(MerchantRow merchant) {
        change(() -> merchants.close(merchant.code()), "merchants.told.closed", merchant);
    }

    void open(MerchantRow merchant) {
        change(() -> merchants.open(merchant.code()), "merchants.told.opened", merchant);
    }

    /** The merchant's own logo; an empty one where it has none. */
    void logo(MerchantRow merchant, Consumer<Logo> then) {
        ask(() -> merchants.logo(merchant.code()), outcome -> answered(outcome, then));
    }

    /** An empty one takes it away. */
    void setLogo(MerchantRow merchant, Logo logo) {
        change(() -> merchants.setLogo(merchant.code(), logo), logo.png().length == 0
                ? "merchants.told.logo-removed"
                : "merchants.told.logo-set", merchant);
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    /** What was refused may be so because the list is old: it is asked for anew either way. */
    private void change(Runnable command, String told, MerchantRow merchant) {
        run(() -> {
            command.run();
            return true;
        }, outcome -> {
            list.reload();
            answered(outcome, done -> say(Notice.success(told, Map.of("name", merchant.name()))));
        });
    }

    private static Notice told(AdjustedMerchantQuota answer, CurrencyUnit currency) {
        return Notice.success(switch (answer.quota()) {
            case RECHARGE -> "merchants.adjusted.recharge";
            case POINTS -> "merchants.adjusted.points";
        }, switch (answer.quota()) {
            case RECHARGE -> Map.of("before", currency.figure(answer.before()), "after",
                    currency.figure(answer.after()), "currency", currency.code(), "number", answer.transaction());
            case POINTS -> Map.of("before", answer.before(), "after", answer.after(), "number",
                    answer.transaction());
        });
    }

    private static FieldReader reader(Texts texts) {
        return new FieldReader(texts.figures());
    }

    private final class Merchants implements ListModel.Source<MerchantRow, Integer> {

        @Override
        public PageOf<MerchantRow> page(FilterValues filter, PageWanted page) {
            return merchants.list(wanted(filter, page));
        }

        @Override
        public Integer totals(FilterValues filter) {
            return merchants.count(wanted(filter, PageWanted.first(PageOf.MAX_ROWS)));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }

        private static MerchantFilter wanted(FilterValues filter, PageWanted page) {
            return new MerchantFilter(filter.words(), filter.chosen(MerchantSpecs.STATE, MerchantState.class), page);
        }
    }
}
