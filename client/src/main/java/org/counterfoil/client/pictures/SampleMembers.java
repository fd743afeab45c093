package org.counterfoil.client.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.member.BindPhone;
import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.CancelMember;
import org.counterfoil.common.member.ChangeValidity;
import org.counterfoil.common.member.DocumentKind;
import org.counterfoil.common.member.EditMember;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.LunarDay;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberExtras;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.MemberPreferences;
import org.counterfoil.common.member.MemberPrivileges;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * Plays the members of a merchant: 1 is known best, 4 is locked, 8 is expired. The phone 13900000000 is taken, and the
 * remark 'too late' is one of an edit that somebody else was faster than. The external number E-1 is somebody's.
 */
public final class SampleMembers implements MemberApi {

    private final List<MemberDetails> people = new ArrayList<>();
    private final List<CardOfMember> cards = new ArrayList<>();
    private final List<MemberEvent> events = new ArrayList<>();
    private final Sitting sitting;
    private int looks;

    /** @param sitting whose language the names are in */
    public SampleMembers(Sitting sitting) {
        this.sitting = sitting;
        add("林知夏", "Lin Zhixia", "13816426027", "8600187300045671", 1, MemberStatus.NORMAL);
        add("周景行", "Zhou Jingxing", "13900001185", "8600187300038820", 3, MemberStatus.NORMAL);
        add("苏婉", "Su Wan", "18600007731", "8600187300041206", 0, MemberStatus.NORMAL);
        add("Nguyễn Minh", "Nguyễn Minh", "17700000952", "8600187300029914", 1, MemberStatus.LOCKED);
        add("陆远舟", "Lu Yuanzhou", "13500003348", "8600187300017453", 2, MemberStatus.NORMAL);
        add("何思齐", "He Siqi", "15800004406", "8600187300040087", 0, MemberStatus.NORMAL);
        add("方若云", "Fang Ruoyun", "13300009172", "8600187300032265", 1, MemberStatus.NORMAL);
        add("赵明轩", "Zhao Mingxuan", "15000002630", "8600187300021178", 0, MemberStatus.EXPIRED);
        add("许念慈", "Xu Nianci", "18200005519", "8600187300043390", 2, MemberStatus.NORMAL);
        add("高子涵", "Gao Zihan", "13600008027", "8600187300016604", 0, MemberStatus.NORMAL);
        tell(1, MemberEventKind.ENROLLED, "", "", "G");
        tell(1, MemberEventKind.CARD_REPLACED, "8600187300004410", "LOST", "8600187300045671");
        tell(1, MemberEventKind.VALIDITY_CHANGED, "", "2026-04-15", "2028-04-15");
    }

    /** Whose language the names are in. */
    Sitting sitting() {
        return sitting;
    }

    /** All of them as they are now. */
    public List<MemberDetails> people() {
        return List.copyOf(people);
    }

    /** How often somebody has looked at a whole profile. */
    public int looks() {
        return looks;
    }

    /** The cards of a member. */
    public List<CardOfMember> cardsOf(long member) {
        return cards.subList((int) member - 1, (int) member);
    }

    /** Plays that a card has come into another state. */
    public void move(String card, CardStatus status) {
        for (var place = 0; place < cards.size(); place++) {
            var now = cards.get(place);
            if (now.number().equals(card)) {
                cards.set(place, new CardOfMember(card, now.type(), status, now.activatedAt(), now.expires(),
                        now.withPin()));
            }
        }
    }

    /** Closes somebody, or opens again. */
    void merge(long id, boolean merged) {
        set(id, merged ? MemberStatus.MERGED : MemberStatus.NORMAL);
    }

    @Override
    public MemberDetails details(long id) {
        var known = people.get((int) id - 1);
        var contact = known.contact();
        return with(known, known.status(), known.validUntil(), new MemberContact(masked(contact.phone()),
                "z****@example.com", sitting.name("上海市黄浦区****", "100 Fu****", "Số 10****"),
                List.of(sitting.name("上海市徐汇区****", "88 Cao****", "Số 88****")), contact.documentKind(),
                "310 **** 2748"), false);
    }

    @Override
    public MemberDetails whole(long id) {
        looks++;
        return people.get((int) id - 1);
    }

    @Override
    public PageOf<MemberEvent> history(long id, PageWanted page) {
        return new PageOf<>(id == 1 ? events.reversed() : List.of(), Optional.empty());
    }

    @Override
    public List<LevelView> levels() {
        return List.of(level(0), level(1), level(2), level(3));
    }

    @Override
    public MemberDetails edit(long id, EditMember command) {
        var known = people.get((int) id - 1);
        if (command.preferences().remark().equals("too late")) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        command.contact().map(MemberContact::phone).ifPresent(SampleMembers::demandFree);
        command.externalNumber().ifPresent(SampleMembers::demandFreeElsewhere);
        people.set((int) id - 1,
                new MemberDetails(id, known.version() + 1, known.number(), known.status(), known.level(), known.store(),
                        known.joinedOn(), known.validUntil(), command.identity(), known.lunar(),
                        command.contact().orElse(known.contact()), true, command.preferences(),
                        command.privileges(),
                        extras(known.extras().photo(), command.own().orElse(known.extras().own()),
                                command.externalNumber().orElse(known.extras().externalNumber()))));
        return details(id);
    }

    @Override
    public MemberDetails lock(long id, MemberReason reason) {
        return set(id, MemberStatus.LOCKED);
    }

    @Override
    public MemberDetails cancel(long id, CancelMember command) {
        if (!command.leave()) {
            throw Refusal.of(RefusalCode.MEMBER_HAS_BALANCE, "money", 1_286_50).with("points", 12_480).with("counts", 3)
                    .with("coupons", 2).thrown();
        }
        return set(id, MemberStatus.CANCELLED);
    }

    @Override
    public MemberDetails unlock(long id, MemberReason reason) {
        if (people.get((int) id - 1).status() == MemberStatus.EXPIRED) {
            throw Refusal.of(RefusalCode.MEMBER_MOVE_FORBIDDEN, "from", "EXPIRED").with("to", "NORMAL").thrown();
        }
        return set(id, MemberStatus.NORMAL);
    }

    @Override
    public MemberDetails changeValidity(long id, ChangeValidity command) {
        var known = people.get((int) id - 1);
        people.set((int) id - 1, with(known, MemberStatus.NORMAL, command.validUntil(), known.contact(), true));
        return details(id);
    }

    @Override
    public MemberDetails bindPhone(long id, BindPhone command) {
        demandFree(command.phone());
        return phone(id, command.phone());
    }

    @Override
    public MemberDetails unbindPhone(long id, MemberReason reason) {
        return phone(id, "");
    }

    private MemberDetails phone(long id, String phone) {
        var known = people.get((int) id - 1);
        var contact = known.contact();
        people.set((int) id - 1, with(known, known.status(), known.validUntil(), new MemberContact(phone,
                contact.email(), contact.address(), contact.deliveries(), contact.documentKind(),
                contact.documentNumber()), true));
        return details(id);
    }

    private static MemberExtras extras(boolean photo, List<OwnValue> own, String external) {
        return new MemberExtras(photo, own, false, Optional.empty(), external);
    }

    private static void demandFreeElsewhere(String external) {
        if (external.equals("E-1")) {
            throw Refusal.of(RefusalCode.EXTERNAL_NUMBER_TAKEN, "field", "externalNumber")
                    .with("member", "M187300000007").thrown();
        }
    }

    /** Takes somebody in, with a card. */
    void enrol(CardHolder.Newcomer fresh, String card) {
        add(fresh.name(), fresh.name(), fresh.phone(), card, 0, MemberStatus.NORMAL);
    }

    /** Gives a member a photo, or takes it away. */
    void photo(long id, boolean there) {
        var known = people.get((int) id - 1);
        people.set((int) id - 1,
                new MemberDetails(id, known.version() + 1, known.number(), known.status(), known.level(), known.store(),
                        known.joinedOn(), known.validUntil(), known.identity(), known.lunar(), known.contact(), true,
                        known.preferences(), known.privileges(), extras(there, known.extras().own(),
                                known.extras().externalNumber())));
    }

    /** As an activation refuses it. */
    static void demandUntaken(String phone) {
        if (phone.equals("13900000000")) {
            throw Refusal.of(RefusalCode.PHONE_TAKEN, "member", "M187300198820").thrown();
        }
    }

    private static void demandFree(String phone) {
        if (phone.equals("13900000000")) {
            throw Refusal.of(RefusalCode.MEMBER_PHONE_TAKEN, "field", "phone").thrown();
        }
    }

    private MemberDetails set(long id, MemberStatus status) {
        var known = people.get((int) id - 1);
        people.set((int) id - 1, with(known, status, known.validUntil(), known.contact(), true));
        return details(id);
    }

    private static MemberDetails with(MemberDetails known, MemberStatus status, Optional<LocalDate> until,
            MemberContact contact, boolean whole) {
        return new MemberDetails(known.id(), known.version(), known.number(), status, known.level(), known.store(),
                known.joinedOn(), until, known.identity(), known.lunar(), contact, whole, known.preferences(),
                known.privileges(), known.extras());
    }

    static String masked(String phone) {
        return phone.isEmpty() ? "" : phone.substring(0, 3) + " **** " + phone.substring(phone.length() - 4);
    }

    private LevelView level(int rank) {
        var names = List.of(sitting.name("普通卡", "Basic", "Cơ bản"), sitting.name("金卡", "Gold", "Vàng"),
                sitting.name("铂金卡", "Platinum", "Bạch kim"), sitting.name("钻石卡", "Diamond", "Kim cương"));
        return new LevelView("L" + rank, names.get(rank), rank, 100 - 5 * rank, 100 + 25 * rank);
    }

    private void add(String chinese, String latin, String phone, String card, int rank, MemberStatus status) {
        var id = people.size() + 1;
        people.add(new MemberDetails(id, 3, "M18730020%04d".formatted(4415 + 37 * id), status, level(rank),
                sitting.desk().storeName(), LocalDate.of(2023, 4, 16).plusDays(41L * id),
                Optional.of(LocalDate.of(2028, 4, 15)),
                new MemberIdentity(sitting.name(chinese, latin, latin), id % 2 == 0 ? Sex.MALE : Sex.FEMALE,
                        Optional.of(LocalDate.of(1992, 11, 23)), BirthdayCalendar.LUNAR),
                Optional.of(new LunarDay(10, 29, false)), contact(phone), true, preferences(),
                new MemberPrivileges(Optional.of(88), Optional.empty()),
                id == 1
                        ? extras(true, List.of(new OwnValue(1, sitting.name("少糖", "Little sugar", "Ít đường")),
                                new OwnValue(2, "37"), new OwnValue(3, "2015-10-01")), "WX-20231107")
                        : MemberExtras.NONE));
        cards.add(new CardOfMember(card, sitting.name("会员卡", "Member card", "Thẻ hội viên"),
                id == 7 ? CardStatus.LOST : CardStatus.ACTIVE, Optional.of(Sitting.NOW.minusSeconds(90L * 86_400)),
                Optional.empty(), id == 4));
    }

    private MemberContact contact(String phone) {
        return new MemberContact(phone, "zhixia.lin@example.com",
                sitting.name("上海市黄浦区福州路 100 号", "100 Fuzhou Road", "Số 100 đường Phúc Châu"),
                List.of(sitting.name("上海市徐汇区漕溪北路 88 号", "88 Caoxi Road North", "Số 88 đường Tào Khê")),
                Optional.of(DocumentKind.ID_CARD), "310101199211232748");
    }

    private MemberPreferences preferences() {
        return new MemberPreferences(sitting.name("靠窗的位子", "A seat by the window", "Chỗ ngồi cạnh cửa sổ"),
                sitting.name("老客推荐", "Recommended", "Được giới thiệu"), "M187300198820", "0127",
                List.of(sitting.name("爱喝绿茶", "Green tea", "Trà xanh"), sitting.name("少糖", "Little sugar", "Ít đường"),
                        sitting.name("送礼客", "Buys gifts", "Mua làm quà")));
    }

    private void tell(long id, MemberEventKind kind, String card, String before, String after) {
        events.add(new MemberEvent(events.size() + 1L, kind, card, before, after,
                Sitting.NOW.minusSeconds(86_400L * (9 - 3L * events.size())),
                sitting.name("陈晓雯", "Chen Xiaowen", "Trần Hiểu Văn"), sitting.desk().storeName(), "1873200001",
                id == 1 && kind == MemberEventKind.CARD_REPLACED ? sitting.name("磨损", "Worn out", "Thẻ mòn") : ""));
    }
}
