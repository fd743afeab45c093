package org.counterfoil.server.member.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.member.ConsentPurposeApi;
import org.counterfoil.common.member.DocumentKind;
import org.counterfoil.common.member.EditMember;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.MemberNotesApi;
import org.counterfoil.common.member.MemberPreferences;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.PrivacyApi;
import org.counterfoil.common.member.noted.AddNote;
import org.counterfoil.common.member.privacy.GiveConsent;
import org.counterfoil.common.member.privacy.MemberConsent;
import org.counterfoil.common.member.privacy.SetConsentPurpose;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.DueErasures;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Consents, all data of a member, and the end of them, over HTTP. */
abstract class PrivacyBehaviour extends ValueBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final MemberReason WISH = new MemberReason("王女士来电要求");

    @Autowired
    private DueErasures due;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void consentIsGivenToATextAndTakenBackAndAllOfItIsKept() {
        var house = openHouse();
        var id = house.card().member();
        var purposes = house.headquarters().api(ConsentPurposeApi.class);
        var api = api(house);
        var news = purposes.addConsentPurpose(new SetConsentPurpose("营销短信", "每月至多两条。", 0));
        assertThat(api.giveConsent(id, new GiveConsent(news.id(), false, 1))).isEmpty();
        api.giveConsent(id, new GiveConsent(news.id(), true, 1));
        assertThat(api.giveConsent(id, new GiveConsent(news.id(), true, 1))).hasSize(1);

        var reworded = purposes.editConsentPurpose(news.id(), new SetConsentPurpose("营销短信", "每月至多四条。", 1));

        assertThat(reworded.edition()).isEqualTo(2);
        refused(RefusalCode.CONSENT_TEXT_CHANGED, () -> api.giveConsent(id, new GiveConsent(news.id(), true, 1)));
        refused(RefusalCode.CHANGED_MEANWHILE, () -> purposes.editConsentPurpose(news.id(),
                new SetConsentPurpose("营销短信", "每天。", 1)));
        api.giveConsent(id, new GiveConsent(news.id(), true, 2));
        var said = api.giveConsent(id, new GiveConsent(news.id(), false, 2));
        assertThat(said).extracting(MemberConsent::given).containsExactly(false, true, true);
        assertThat(said).extracting(MemberConsent::edition).containsExactly(2, 2, 1);
        assertThat(said.getFirst().by()).isNotEmpty();
        assertThat(purposes.retireConsentPurpose(news.id()).retired()).isTrue();
        refused(RefusalCode.CONSENT_PURPOSE_UNKNOWN, () -> api.giveConsent(id, new GiveConsent(news.id(), true, 2)));
        refused(RefusalCode.CONSENT_PURPOSE_UNKNOWN, () -> api.giveConsent(id, new GiveConsent(-1, true, 1)));
        assertThat(kinds(house, id)).containsExactlyInAnyOrder(MemberEventKind.CONSENT_GIVEN,
                MemberEventKind.CONSENT_GIVEN, MemberEventKind.CONSENT_WITHDRAWN);
    }

    @Test
    void purposesAreNamedOnceAndSetByHeadquarters() {
        var house = openHouse();
        var purposes = house.headquarters().api(ConsentPurposeApi.class);
        purposes.addConsentPurpose(new SetConsentPurpose("营销短信", "每月至多两条。", 0));
        var taken = refused(RefusalCode.CONSENT_NAME_TAKEN,
                () -> purposes.addConsentPurpose(new SetConsentPurpose("营销短信", "x", 0)));
        assertThat(taken.arguments()).containsEntry("field", "name");
        assertThat(refused(RefusalCode.FIELD_MISSING,
                () -> purposes.addConsentPurpose(new SetConsentPurpose("个性推荐", " ", 0))).arguments())
                .containsEntry("field", "text");
        var store = house.cashier().api(ConsentPurposeApi.class);
        assertThat(store.list()).hasSize(1);
        refused(RefusalCode.NOT_PERMITTED, () -> store.addConsentPurpose(new SetConsentPurpose("x", "x", 0)));
        refused(RefusalCode.CONSENT_PURPOSE_UNKNOWN, () -> openHouse().headquarters()
                .api(ConsentPurposeApi.class).retireConsentPurpose(store.list().getFirst().id()));
    }

    @Test
    void everythingHeldOfAMemberIsInOneFileAndThatItWasTakenIsWrittenDown() throws IOException {
        var house = openHouse();
        var card = house.card();
        house.headquarters().api(MemberNotesApi.class).addNote(card.member(), new AddNote(UUID.randomUUID(), "靠窗"));
        till(house).recharge(card.number(), 10_000);

        var data = api(house).exportPersonalData(card.member());

        assertThat(data.name()).isEqualTo("member-" + card.memberNumber() + ".zip");
        var json = json(data.zip());
        assertThat(json).contains(card.phone(), card.number(), "靠窗", "陈晓云", "\"transactions\"", "RECHARGE");
        assertThat(kinds(house, card.member())).contains(MemberEventKind.DATA_EXPORTED);
        assertThat(logged(house, "export-personal-data")).containsExactly(card.memberNumber());
        var without = house.operatorWith(Map.of(Permission.MEMBERS, Access.WRITE, Permission.MEMBER_PRIVACY,
                Access.WRITE)).api(PrivacyApi.class);
        refused(RefusalCode.NOT_PERMITTED, () -> without.exportPersonalData(card.member()));
        refused(RefusalCode.NOT_PERMITTED, () -> without.eraseMember(card.member(), WISH));
        refused(RefusalCode.MEMBER_UNKNOWN, () -> api(openHouse()).exportPersonalData(card.member()));
    }

    @Test
    void whoOwnsSomethingOrHoldsACardIsNotForgotten() {
        var house = openHouse();
        var card = house.card();
        till(house).recharge(card.number(), 10_000);
        var balance = refused(RefusalCode.MEMBER_HAS_BALANCE, () -> api(house).eraseMember(card.member(), WISH));
        assertThat(balance.arguments()).containsEntry("money", "10000");
        var empty = house.card();
        var cards = refused(RefusalCode.MEMBER_HAS_CARDS, () -> api(house).eraseMember(empty.member(), WISH));
        assertThat(cards.arguments()).containsEntry("cards", "1");
        assertThat(members(house).whole(empty.member()).contact().phone()).isEqualTo(empty.phone());
    }

    @Test
    void whoIsForgottenIsANumberInTheBooksAndNothingElse() {
        var house = openHouse();
        var card = house.card();
        till(house).recharge(card.number(), 10_000);
        var till = till(house);
        var sale = till.spend(card.number(), 10_000);
        till.spendPoints(card.number(), till.balances(card.number()).points());
        profile(house, card.member(), Optional.empty());
        house.headquarters().api(MemberNotesApi.class).addNote(card.member(), new AddNote(UUID.randomUUID(), "靠窗"));
        cancel(card);

        assertThat(api(house).eraseMember(card.member(), WISH).until()).isEmpty();

        var gone = members(house).whole(card.member());
        assertThat(gone.extras().erased()).isTrue();
        assertThat(gone.status()).isEqualTo(MemberStatus.CANCELLED);
        assertThat(gone.identity().name()).isEqualTo(card.memberNumber());
        assertThat(gone.contact()).isEqualTo(new MemberContact("", "", "", List.of(), Optional.empty(), ""));
        assertThat(gone.preferences()).isEqualTo(new MemberPreferences("", "", "", "", List.of()));
        assertThat(house.headquarters().api(MemberNotesApi.class).noted(card.member()).notes()).isEmpty();
        assertThat(history(house, card.member())).allSatisfy(event -> {
            assertThat(event.before() + event.after()).doesNotContain("林知夏", "139");
            assertThat(event.remark()).isEmpty();
        });
        assertThat(jdbc.sql("select count(*) from operator_log where merchant_id = ? and (value_after like '%林知夏%'"
                + " or value_before like '%林知夏%')").param(house.merchant()).query(Long.class).single()).isZero();
        assertThat(sale.member()).isEqualTo("陈晓云");
        assertThat(till.transactions().details(sale.number()).member()).isEqualTo(card.memberNumber());
        refused(RefusalCode.MEMBER_ERASED, () -> api(house).eraseMember(card.member(), WISH));
        refused(RefusalCode.MEMBER_ERASED, () -> profile(house, card.member(), Optional.empty()));
        assertThat(house.headquarters().api(LedgerProofsApi.class).run().findings()).isZero();
    }

    @Test
    void whileADocumentMustBeKeptTheMemberIsLockedAndForgottenThenByItself() {
        var house = openHouse();
        var card = house.card();
        profile(house, card.member(), Optional.of(DocumentKind.ID_CARD));
        cancel(card);

        var later = api(house).eraseMember(card.member(), WISH);

        assertThat(later.until()).contains(TODAY.plusYears(5));
        assertThat(api(house).eraseMember(card.member(), WISH)).isEqualTo(later);
        var kept = members(house).whole(card.member());
        assertThat(kept.status()).isEqualTo(MemberStatus.LOCKED);
        assertThat(kept.extras().eraseOn()).contains(TODAY.plusYears(5));
        assertThat(kept.contact().documentNumber()).isEqualTo("310101199211232748");
        var staying = refused(RefusalCode.MEMBER_TO_BE_ERASED,
                () -> members(house).unlock(card.member(), new MemberReason("")));
        assertThat(staying.arguments()).containsEntry("day", TODAY.plusYears(5).toString());
        assertThat(kinds(house, card.member())).containsOnlyOnce(MemberEventKind.ERASURE_WISHED);
        due.run();
        assertThat(members(house).details(card.member()).extras().erased()).isFalse();
        jdbc.sql("update member set erase_on = ? where id = ?").params(TODAY, card.member()).update();

        due.run();

        assertThat(members(house).details(card.member()).extras().erased()).isTrue();
        assertThat(members(house).whole(card.member()).contact().documentNumber()).isEmpty();
    }

    private void cancel(TestCard card) {
        jdbc.sql("update card set status = ? where id = ?").params(CardStatus.CANCELLED.name(), card.id()).update();
    }

    private static MemberDetails profile(House house, long id, Optional<DocumentKind> document) {
        var now = members(house).whole(id);
        return members(house).edit(id, new EditMember(now.version(),
                new MemberIdentity("林知夏", now.identity().sex(), Optional.of(TODAY.minusYears(30)),
                        now.identity().calendar()),
                Optional.of(new MemberContact("13911112222", "", "福州路 100 号", List.of(), document,
                        document.isEmpty() ? "" : "310101199211232748")),
                new MemberPreferences("少糖", "", "", "", List.of("送礼客")), now.privileges()));
    }

    private static List<MemberEventKind> kinds(House house, long id) {
        return history(house, id).stream().map(MemberEvent::kind).toList();
    }

    private static List<MemberEvent> history(House house, long id) {
        return members(house).history(id, PageWanted.first(50)).rows();
    }

    private List<String> logged(House house, String action) {
        return jdbc.sql("select subject from operator_log where merchant_id = ? and action = ?")
                .params(house.merchant(), action).query(String.class).list();
    }

    private static String json(byte[] zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(in.getNextEntry().getName()).isEqualTo("member.json");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static PrivacyApi api(House house) {
        return house.headquarters().api(PrivacyApi.class);
    }

    private static MemberApi members(House house) {
        return house.headquarters().api(MemberApi.class);
    }
}
