package org.counterfoil.client.organisation.merchant;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.MerchantRow;
import org.counterfoil.common.organisation.MerchantState;

/**
 * The list of merchants as data. Each has a currency of its own: amounts have its digits and stand without a sign,
 * beside its code.
 */
final class MerchantSpecs {

    static final String AREA = "merchants.";
    /** Filter by {@link MerchantState}. */
    static final String STATE = "state";

    private MerchantSpecs() {}

    /** @param actions of the list, as far as the role allows them */
    static ListSpec<MerchantRow, Integer> list(Texts texts, List<ListAction> actions) {
        return new ListSpec<MerchantRow, Integer>(AREA, columns(texts), filters(texts),
                (count, column) -> total(count, column, texts))
                .withViews(view(texts, "all"), view(texts, "expired", MerchantState.EXPIRED),
                        view(texts, "closed", MerchantState.CLOSED))
                .withActions(actions.toArray(ListAction[]::new));
    }

    /** How a merchant stands, in one badge. */
    static StatusBadge badge(MerchantState state, Texts texts) {
        return new StatusBadge(name(state, texts), switch (state) {
            case OPEN -> Tone.SUCCESS;
            case EXPIRED -> Tone.WARNING;
            case CLOSED -> Tone.NEUTRAL;
        });
    }

    /** The last day of its licence in words. */
    static String licence(MerchantRow merchant, Texts texts) {
        return merchant.licenceExpires().map(texts.figures()::date).orElseGet(() -> texts.get("merchants.no-end"));
    }

    private static String name(MerchantState state, Texts texts) {
        return texts.get("merchants.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static List<Column<MerchantRow>> columns(Texts texts) {
        var figures = texts.figures();
        return List.of(Column.<MerchantRow>left("code", 72, MerchantRow::code).sortable(),
                Column.<MerchantRow>left("name", 160, MerchantRow::name).sortable().growing(),
                Column.left("state", 132, merchant -> badge(merchant.state(), texts)),
                Column.left("licence", 116, merchant -> licence(merchant, texts)),
                Column.right("recharge-quota", 132, merchant -> merchant.currency().figure(merchant.rechargeLeft())),
                Column.left("currency", 76, merchant -> merchant.currency().code()),
                Column.right("points-quota", 116, merchant -> figures.number(merchant.pointsLeft())),
                Column.right("stores", 72, merchant -> figures.number(merchant.stores())),
                Column.<MerchantRow>left("created", 108, merchant -> figures.date(merchant.created())).sortable());
    }

    private static List<Filter> filters(Texts texts) {
        return List.of(new Filter.Words(), new Filter.Choice(STATE, Stream.of(MerchantState.values())
                .map(state -> new Filter.Option(state.name(), name(state, texts))).toList()));
    }

    private static SavedView view(Texts texts, String key, MerchantState... any) {
        return new SavedView(texts.get("merchants.view." + key), FilterValues.NONE.with(STATE,
                Stream.of(any).map(Enum::name).toList()), Order.OWN);
    }

    private static String total(int count, Column<MerchantRow> column, Texts texts) {
        if (!column.key().equals("name")) {
            return "";
        }
        return count > ListModel.MOST_COUNTED
                ? texts.get("merchants.total-many")
                : texts.get("merchants.total", "count", count);
    }
}
