package org.counterfoil.server.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.AddCardType;
import org.counterfoil.common.card.CardColours;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardTypeApi;
import org.counterfoil.common.card.CardTypeFilter;
import org.counterfoil.common.card.CardTypeProfile;
import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.common.card.EditCardType;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Card types, over HTTP. */
abstract class CardTypeBehaviour extends ValueBehaviour {

    private static final CardTypeProfile GIFT = new CardTypeProfile("礼品卡", CardKind.BARCODE, false, "GOLD",
            Optional.of(36), 1_000, 500, 20_000, true, new CardColours("#7a1f2b", "#fff4e0"));

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aTypeThatIsAddedHasAllThatWasEnteredAndTheLogTells() {
        var house = houses.open();
        var types = types(house);
        var added = types.add(new AddCardType(GIFT));
        assertThat(added.profile()).isEqualTo(GIFT);
        assertThat(added.created()).isEqualTo(TestClock.START);
        assertThat(types.details(added.id())).isEqualTo(added);
        assertThat(types.levels()).extracting("code").containsExactly("STD", "GOLD");
        assertThat(log(house)).singleElement().asString().startsWith("add-card-type|礼品卡||")
                .contains("validMonths=36", "ground=#7a1f2b");
    }

    @Test
    void theListIsNarrowedByPinyinAndKindAndSortedByName() {
        var house = houses.open();
        var types = types(house);
        types.add(new AddCardType(GIFT));
        types.add(new AddCardType(CardTypeProfile.of("会员金卡", CardKind.IC, true)));
        assertThat(names(types, "", Set.of())).containsExactly("会员金卡", "会员卡", "礼品卡");
        assertThat(names(types, "lip", Set.of())).containsExactly("礼品卡");
        assertThat(names(types, "hyjk", Set.of())).containsExactly("会员金卡");
        assertThat(names(types, "会员", Set.of(CardKind.MAGNETIC))).containsExactly("会员卡");
        assertThat(names(types, "%", Set.of())).isEmpty();
    }

    @Test
    void anEditChangesATypeUnlessSomebodyElseDidMeanwhile() {
        var house = houses.open();
        var types = types(house);
        var added = types.add(new AddCardType(GIFT));
        var other = CardTypeProfile.of("礼品卡 2026", CardKind.VIRTUAL, true);
        var after = types.edit(new EditCardType(added.id(), added.version(), other));
        assertThat(after.profile()).isEqualTo(other);
        assertThat(log(house)).last().asString().startsWith("edit-card-type|礼品卡 2026|").contains("kind=VIRTUAL");
        refused(RefusalCode.CHANGED_MEANWHILE,
                () -> types.edit(new EditCardType(added.id(), added.version(), GIFT)));
    }

    @Test
    void whatCantBeIsRefusedNamingTheField() {
        var types = types(houses.open());
        refused(RefusalCode.FIELD_MISSING, () -> add(types, CardTypeProfile.of(" ", CardKind.ID, true)));
        refused(RefusalCode.FIELD_TOO_LONG, () -> add(types, CardTypeProfile.of("卡".repeat(61), CardKind.ID, true)));
        assertThat(refused(RefusalCode.CARD_TYPE_NAME_TAKEN,
                () -> add(types, CardTypeProfile.of("会员卡", CardKind.ID, true))).arguments())
                .containsEntry("field", "name");
        refused(RefusalCode.LEVEL_UNKNOWN, () -> add(types, with("NONE", Optional.empty(), 0, "#000000")));
        unfit(types, "validMonths", with("", Optional.of(0), 0, "#000000"));
        unfit(types, "deposit", with("", Optional.empty(), -1, "#000000"));
        unfit(types, "ground", with("", Optional.empty(), 0, "red"));
        refused(RefusalCode.CARD_TYPE_UNKNOWN, () -> types.details(1));
    }

    @Test
    void aTypeThatCardsHaveStaysAndStaysWhatItIs() {
        var house = houses.open();
        var types = types(house);
        var used = types.list(CardTypeFilter.all(PageWanted.first(10))).rows().getFirst();
        house.producedCard("STD", Optional.empty());
        refused(RefusalCode.CARD_TYPE_USED, () -> types.delete(used.id()));
        refused(RefusalCode.CARD_TYPE_USED, () -> types.edit(new EditCardType(used.id(), used.version(),
                CardTypeProfile.of("会员卡", CardKind.IC, true))));
        assertThat(types.edit(new EditCardType(used.id(), used.version(),
                CardTypeProfile.of("老会员卡", CardKind.MAGNETIC, true))).profile().name()).isEqualTo("老会员卡");

        var asked = types.add(new AddCardType(CardTypeProfile.of("01 号卡", CardKind.ID, true)));
        new Batches(house.headquarters()).made(1, 1, PinMode.NONE);
        refused(RefusalCode.CARD_TYPE_USED, () -> types.delete(asked.id()));
        var unused = types.add(new AddCardType(GIFT));
        types.delete(unused.id());
        refused(RefusalCode.CARD_TYPE_UNKNOWN, () -> types.delete(unused.id()));
        assertThat(log(house)).last().asString().startsWith("delete-card-type|礼品卡|");
    }

    @Test
    void storesChangeNoTypesAndNoMerchantSeesAnothers() {
        var house = houses.open();
        var own = house.manager().api(CardTypeApi.class);
        refused(RefusalCode.NOT_PERMITTED, () -> own.add(new AddCardType(GIFT)));
        refused(RefusalCode.NOT_PERMITTED, () -> own.list(CardTypeFilter.all(PageWanted.first(10))));
        var reader = house.operatorWith(Map.of(Permission.CARD_TYPES, Access.READ)).api(CardTypeApi.class);
        refused(RefusalCode.NOT_PERMITTED, () -> reader.add(new AddCardType(GIFT)));
        var other = types(houses.open());
        var added = types(house).add(new AddCardType(GIFT));
        refused(RefusalCode.CARD_TYPE_UNKNOWN, () -> other.details(added.id()));
        refused(RefusalCode.CARD_TYPE_UNKNOWN, () -> other.delete(added.id()));
    }

    private static CardTypeProfile with(String level, Optional<Integer> months, long deposit, String ground) {
        return new CardTypeProfile("试用卡", CardKind.ID, true, level, months, deposit, 0, 0, false,
                new CardColours(ground, "#ffffff"));
    }

    private static void unfit(CardTypeApi types, String field, CardTypeProfile profile) {
        assertThat(refused(RefusalCode.CARD_TYPE_UNFIT, () -> add(types, profile)).arguments())
                .containsEntry("field", field);
    }

    private static CardTypeRow add(CardTypeApi types, CardTypeProfile profile) {
        return types.add(new AddCardType(profile));
    }

    private static List<String> names(CardTypeApi types, String text, Set<CardKind> kinds) {
        return types.list(new CardTypeFilter(text, kinds, PageWanted.first(10))).rows().stream()
                .map(row -> row.profile().name()).toList();
    }

    private static CardTypeApi types(House house) {
        return house.headquarters().api(CardTypeApi.class);
    }

    private List<String> log(House house) {
        return jdbc.sql("""
                select concat(action, '|', subject, '|', value_before, '|', value_after) from operator_log
                where merchant_id = ? and action like '%-card-type' and outcome = 'done' order by id""")
                .param(house.merchant()).query(String.class).list();
    }
}
