package org.counterfoil.client.organisation.store;

import java.util.List;

import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.QuotaLeft;
import org.counterfoil.common.organisation.StoreDetails;

/** What stands in the details of a store. */
final class StoreSheet {

    private final Texts texts;

    StoreSheet(Texts texts) {
        this.texts = texts;
    }

    /** @param actions what can be done with it */
    Detail of(StoreDetails known, List<Detail.Action> actions) {
        var store = known.store();
        return new Detail(store.profile().name(), store.number(), List.of(StoreSpecs.badge(store, texts)),
                tiles(known), List.of(basics(known), contact(known), rates(known)), actions);
    }

    /** What transactions draw on. */
    static String drawn(QuotaLeft quota, Texts texts) {
        return texts.get(quota.checked() ? "stores.drawn.own" : "stores.drawn.merchant");
    }

    private List<Detail.Tile> tiles(StoreDetails known) {
        var store = known.store();
        var figures = texts.figures();
        return List.of(
                new Detail.Tile(name("recharge-quota"),
                        new MoneyLabel(figures, store.recharge().left(), "md", "start")),
                new Detail.Tile(name("points-quota"), Nodes.label(figures.number(store.points().left()), "t-20",
                        "strong")),
                new Detail.Tile(name("balance"), new MoneyLabel(figures, store.balance(), "md", "start")));
    }

    private Detail.Section basics(StoreDetails known) {
        var profile = known.store().profile();
        return new Detail.Section(texts.get("stores.section.basic"),
                fact("kind", StoreSpecs.name(profile.kind(), texts)), fact("region", profile.region()),
                fact("format", profile.businessFormat()), fact("brand", profile.brand()),
                fact("legal-entity", profile.legalEntity()),
                fact("terminals", texts.figures().number(known.terminals())),
                fact("created", texts.figures().date(known.store().created())));
    }

    private Detail.Section contact(StoreDetails known) {
        var profile = known.store().profile();
        return new Detail.Section(texts.get("stores.section.contact"), fact("contact", profile.contact()),
                fact("phone", profile.phone()), fact("address", profile.address()));
    }

    private Detail.Section rates(StoreDetails known) {
        var store = known.store();
        return new Detail.Section(texts.get("stores.section.rates-and-quotas"),
                fact("discount", store.profile().discountPercent() + "%"),
                fact("points", store.profile().pointsPercent() + "%"),
                fact("recharge-drawn", drawn(store.recharge(), texts)),
                fact("points-drawn", drawn(store.points(), texts)));
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(name(key), value);
    }

    private String name(String key) {
        return texts.get("stores.column." + key);
    }
}
