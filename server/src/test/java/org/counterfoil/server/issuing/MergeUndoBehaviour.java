package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.Optional;

import org.counterfoil.common.card.CardlessApi;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.issuing.ReportLost;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.CouponTerms;
import org.counterfoil.common.marketing.CouponWorth;
import org.counterfoil.common.member.BindPhone;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Spend;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.member.CountServices;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking merges of members back, over HTTP from the back office of headquarters. */
abstract class MergeUndoBehaviour extends ValueBehaviour {

    @Autowired
    private Accounts accounts;
    @Autowired
    private CountServices services;

    private MergeSetting setting() {
        var house = openHouse();
        house.run(() -> services.add(MergeSetting.SERVICE, "洗车"));
        return new MergeSetting(house, till(house, house.places().office(), "A1"), accounts);
    }

    @Test
    void aMergeIsUndoneExactly() {
        var setting = setting();
        var kept = setting.house().card();
        var merged = setting.house().card("GOLD", Optional.empty());
        var till = till(setting.house());
        setting.fill(till, kept, merged);
        var keptLots = setting.lots(kept);
        var mergedLots = setting.lots(merged);
        var mergedBalances = till.balances(merged.number());
        setting.merge(kept, merged);
        var command = setting.undoing(merged);

        var done = setting.api().undo(command);

        assertThat(done.kind()).isEqualTo(TransactionKind.VOID);
        assertThat(setting.api().undo(command)).isEqualTo(done);
        assertThat(setting.lots(kept)).isEqualTo(keptLots);
        assertThat(setting.lots(merged)).isEqualTo(mergedLots);
        assertThat(till.balances(merged.number())).isEqualTo(mergedBalances);
        assertThat(setting.house().cashier().cards().find(kept.number()).member().level().code()).isEqualTo("STD");
        assertThat(setting.details(merged).status()).isEqualTo(MemberStatus.NORMAL);
        assertThat(setting.api().of(kept.member())).singleElement()
                .satisfies(row -> assertThat(row.undoneAt()).isPresent());
        till.recharge(merged.number(), 100);
        till.spend(kept.number(), 1_000);
        refused(RefusalCode.MERGE_UNKNOWN, () -> setting.undo(merged));
        setting.merge(kept, merged);
        assertThat(setting.contradicted()).isEmpty();
    }

    @Test
    void aMergeStaysOnceWhatWasMovedIsUsed() {
        var setting = setting();
        var kept = setting.house().card();
        var merged = setting.house().card();
        var till = till(setting.house());
        till.recharge(merged.number(), 20_000);
        setting.merge(kept, merged);
        var spent = till.spend(merged.number(), 1_000);
        assertThat(refused(RefusalCode.MERGE_VALUE_USED, () -> setting.undo(merged)).arguments())
                .containsEntry("transaction", spent.number());
        till.voids(spent);
        setting.undo(merged);

        setting.merge(kept, merged);
        var office = setting.office();
        office.api(CardLifeApi.class)
                .reportLost(new ReportLost(office.key(), merged.number(),
                        Optional.empty(), Optional.of(new IdentityCheck(
                                IdentityCheck.Kind.ID_DOCUMENT, "7731")),
                        ""));
        var changed = refused(RefusalCode.MERGE_CARD_CHANGED, () -> setting.undo(merged));
        assertThat(changed.arguments().get("card")).contains("****");

        var third = setting.house().card();
        setting.merge(third, kept);
        refused(RefusalCode.MERGE_GONE_ON, () -> setting.undo(merged));
        assertThat(setting.held(third)).containsEntry("PRINCIPAL money", 20_000L);
        assertThat(setting.history(third)).extracting(MemberEvent::kind).contains(MemberEventKind.MERGE_UNDONE);
        assertThat(setting.contradicted()).isEmpty();
    }

    @Test
    void aUsedCouponKeepsAMergeAsItIs() {
        var setting = setting();
        var kept = setting.house().card();
        var merged = setting.house().card();
        var coupon = setting.house().coupons(CouponTerms.of(new CouponWorth.CashValue(1_000)), 1,
                Optional.of(merged.member())).getFirst();
        setting.merge(kept, merged);
        var till = till(setting.house());
        till.recharge(kept.number(), 20_000);
        var used = till.values().spend(new Spend(till.key(),
                Till.amount(kept.number(), 5_000, coupon), 4_000, Optional.empty(), ""));
        assertThat(refused(RefusalCode.MERGE_VALUE_USED, () -> setting.undo(merged)).arguments())
                .containsEntry("transaction", used.number());
        assertThat(setting.details(merged).status()).isEqualTo(MemberStatus.MERGED);
    }

    @Test
    void anExternalNumberGoesToWhoHasNoneAndComesBack() {
        var setting = setting();
        var kept = setting.house().card();
        var merged = setting.house().card();
        var desk = setting.house().cashier().api(CardlessApi.class);
        setting.know(merged, "E-7");

        setting.merge(kept, merged);
        assertThat(setting.external(kept)).isEqualTo("E-7");
        assertThat(setting.external(merged)).isEmpty();
        assertThat(desk.find("E-7")).singleElement()
                .satisfies(found -> assertThat(found.member().number()).isEqualTo(kept.memberNumber()));
        assertThat(setting.history(kept)).anyMatch(event -> event.kind() == MemberEventKind.EDITED
                && event.after().contains("externalNumber=E-7"));
        setting.undo(merged);
        assertThat(setting.external(kept)).isEmpty();
        assertThat(setting.external(merged)).isEqualTo("E-7");

        setting.know(kept, "E-8");
        setting.merge(kept, merged);
        assertThat(setting.external(kept)).as("one's own stays").isEqualTo("E-8");
        assertThat(setting.external(merged)).isEqualTo("E-7");
        setting.undo(merged);
        assertThat(setting.external(kept)).isEqualTo("E-8");
        assertThat(setting.external(merged)).isEqualTo("E-7");
    }

    @Test
    void anExternalNumberThatSomebodyElseHasNowKeepsTheMergeAndAChangedOneStays() {
        var setting = setting();
        var kept = setting.house().card();
        var merged = setting.house().card();
        var other = setting.house().card();
        setting.know(merged, "E-7");
        setting.merge(kept, merged);
        setting.know(kept, "E-8");
        setting.know(other, "E-7");

        assertThat(refused(RefusalCode.MERGE_EXTERNAL_TAKEN, () -> setting.undo(merged)).arguments())
                .containsEntry("number", other.memberNumber());
        assertThat(setting.details(merged).status()).isEqualTo(MemberStatus.MERGED);
        setting.know(other, "");
        setting.undo(merged);
        assertThat(setting.external(kept)).isEqualTo("E-8");
        assertThat(setting.external(merged)).isEqualTo("E-7");
    }

    @Test
    void aPhoneThatSomebodyElseHasNowIsNotTakenAway() {
        var setting = setting();
        var kept = setting.house().card();
        var merged = setting.house().card();
        setting.merge(kept, merged);
        var other = setting.house().card();
        setting.office().api(MemberApi.class).bindPhone(other.member(), new BindPhone(merged.phone(), ""));
        assertThat(refused(RefusalCode.MERGE_PHONE_TAKEN, () -> setting.undo(merged)).arguments())
                .containsEntry("number", other.memberNumber());
    }
}
