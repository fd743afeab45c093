package org.counterfoil.client.organisation.merchant;

import java.util.List;
import java.util.stream.Collectors;

import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.MerchantDetails;

/** What stands in the details of a merchant. */
final class MerchantSheet {

    private final Texts texts;

    /** @param texts in which amounts are the merchant's */
    MerchantSheet(Texts texts) {
        this.texts = texts;
    }

    /** @param actions what can be done with it */
    Detail of(MerchantDetails known, List<Detail.Action> actions) {
        var merchant = known.merchant();
        var figures = texts.figures();
        return new Detail(merchant.name(), merchant.code(), List.of(MerchantSpecs.badge(merchant.state(), texts)),
                List.of(new Detail.Tile(name("recharge-quota"),
                        new MoneyLabel(figures, merchant.rechargeLeft(), "md", "start")),
                        new Detail.Tile(name("points-quota"),
                                Nodes.label(figures.number(merchant.pointsLeft()), "t-20", "strong")),
                        new Detail.Tile(name("stores"),
                                Nodes.label(figures.number(merchant.stores()), "t-20", "strong"))),
                List.of(basics(known), region(known), licence(known)), actions);
    }

    private Detail.Section basics(MerchantDetails known) {
        return new Detail.Section(texts.get("merchants.section.basic"),
                field("productName", known.profile().productName()), field("hotline", known.profile().hotline()),
                fact("terminal", known.terminal()),
                fact("logo", texts.get(known.logo() ? "merchants.logo.own" : "merchants.logo.none")),
                fact("created", texts.figures().date(known.merchant().created())));
    }

    private Detail.Section region(MerchantDetails known) {
        return new Detail.Section(texts.get("merchants.section.region"),
                fact("currency", known.merchant().currency().code()),
                field("zone", known.zone().getId()), field("language", Texts.ownName(known.profile().language())),
                field("law", MerchantForm.name(known.profile().law(), texts)));
    }

    private Detail.Section licence(MerchantDetails known) {
        return new Detail.Section(texts.get("merchants.section.licence"),
                fact("licence", MerchantSpecs.licence(known.merchant(), texts)),
                fact("features", known.profile().features().stream().sorted()
                        .map(feature -> texts.get("merchants.field." + MerchantForm.key(feature)))
                        .collect(Collectors.joining(" · "))));
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(name(key), value);
    }

    private Detail.Fact field(String key, String value) {
        return new Detail.Fact(texts.get("merchants.field." + key), value);
    }

    private String name(String key) {
        return texts.get("merchants.column." + key);
    }
}
