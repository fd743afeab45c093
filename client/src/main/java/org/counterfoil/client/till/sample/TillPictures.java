package org.counterfoil.client.till.sample;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.pictures.Picture;
import org.counterfoil.client.pictures.PictureBook;
import org.counterfoil.client.till.DeskAction;
import org.counterfoil.client.till.enrol.EnrolViewModel;
import org.counterfoil.client.value.Flow;
import org.counterfoil.client.value.list.TransactionsViewModel;
import org.counterfoil.client.value.points.PointsSpendViewModel;
import org.counterfoil.client.value.recharge.RechargeViewModel;
import org.counterfoil.client.value.transfer.TransferViewModel;
import org.counterfoil.client.value.undo.VoidViewModel;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnFieldKind;
import org.counterfoil.common.member.own.OwnFieldProfile;
import org.counterfoil.common.reminder.MemberReminder;
import org.counterfoil.common.reminder.ReminderKind;

/** The front desk in every state that a cashier meets. */
public final class TillPictures implements PictureBook {

    private static final String[] SHOPPING = {"690128410012", "690128410135", "690128430207", "690128430207",
            "20000118", "20000118", "690128450099", "690128450099", "690128450099", "20000901"};

    @Override
    public List<Picture> pictures() {
        return Stream.of(sales(), besides(), flows()).flatMap(List::stream).toList();
    }

    private static List<Picture> sales() {
        return List.of(
                picture("sale-empty", it -> {}),
                picture("sale-member", it -> it.scan(SamplePeople.LIN)),
                picture("sale-photo", it -> {
                    it.server().faces().give(SamplePeople.LIN_ID);
                    held(it).scan(SamplePeople.LIN).scan(SHOPPING).type("");
                }),
                picture("sale-reminders", it -> {
                    it.server().notes().note(SamplePeople.SU_ID, MemberReminder.in(ReminderKind.MEMBER_ENDING, 3),
                            new MemberReminder(ReminderKind.BALANCE_LOW, 0, 6_430, 0),
                            MemberReminder.in(ReminderKind.NOT_SEEN, 112));
                    it.scan(SamplePeople.SU);
                }),
                picture("sale-lines", it -> held(it).scan(SamplePeople.LIN).scan(SHOPPING)),
                picture("sale-quote", it -> held(it).scan(SamplePeople.LIN).scan(SHOPPING).type("")),
                picture("sale-cash", it -> {
                    it.scan(SHOPPING).type("");
                    it.desk().sale().received().set("400");
                }),
                picture("sale-coupon", it -> it.scan(SamplePeople.LIN).scan(SHOPPING)
                        .scan(SamplePeople.COUPON, SamplePeople.RATE_COUPON).type("")),
                picture("sale-coupon-scanned", it -> it.scan(SHOPPING).scan(SamplePeople.COUPON)),
                picture("sale-coupon-done", it -> it.scan(SamplePeople.LIN).scan(SHOPPING)
                        .scan(SamplePeople.COUPON).type("", "")),
                picture("sale-coupon-refused", it -> it.scan("20000118").scan(SamplePeople.LARGE_COUPON)),
                picture("sale-pin", TillPictures::pin),
                picture("sale-done", it -> held(it).scan(SamplePeople.LIN).scan(SHOPPING).type("", "")),
                picture("sale-refused", it -> it.scan(SamplePeople.SU).type("100")),
                picture("sale-lost-card", it -> it.scan(SamplePeople.LOST)),
                picture("sale-server-gone", it -> {
                    it.scan(SamplePeople.LIN).scan(SHOPPING).type("");
                    it.server().line(SampleServer.Line.LOSES_ANSWERS);
                    it.type("");
                }));
    }

    private static List<Picture> besides() {
        return List.of(
                picture("products", it -> it.desk().act(DeskAction.PRODUCTS)),
                picture("quantity", it -> act(it.scan(SHOPPING), DeskAction.QUANTITY)),
                picture("find-member", it -> {
                    act(it, DeskAction.FIND_MEMBER);
                    it.scan(SamplePeople.ZHOU);
                }),
                picture("sale-stranger", it -> it.scan("20000118").type("13912345678")),
                picture("enrol", it -> act(taste(it).type("13912345678"), DeskAction.ENROL)),
                picture("enrol-wrong", it -> {
                    act(taste(it).type("13912345678"), DeskAction.ENROL);
                    flow(it, EnrolViewModel.class).scanned(Scan.of("E-1"));
                }, root -> {
                    root.applyCss();
                    root.layout();
                    ((ButtonBase) root.lookup("#save")).fire();
                }),
                picture("drawer", it -> act(it, DeskAction.DRAWER)));
    }

    private static List<Picture> flows() {
        return List.of(
                picture("recharge", TillPictures::recharge),
                picture("recharge-done", it -> recharge(it).enter()),
                picture("recharge-refused", it -> {
                    act(it.scan(SamplePeople.LIN), DeskAction.RECHARGE);
                    flow(it, RechargeViewModel.class).amount().set("1000000000000000");
                    flow(it, RechargeViewModel.class).enter();
                }),
                picture("points", TillPictures::points),
                picture("points-done", it -> points(it).enter()),
                picture("transfer", TillPictures::transfer),
                picture("transfer-done", it -> transfer(it).enter()),
                picture("balance", it -> {
                    act(it, DeskAction.BALANCE);
                    it.scan(SamplePeople.LIN);
                }),
                picture("void", it -> voiding(it)),
                picture("void-approval", it -> {
                    it.server().limitVoids(100_00);
                    voiding(it).enter();
                }, root -> root.lookup("#approver").requestFocus()),
                picture("void-linked", it -> voiding(it).enter()),
                picture("void-kept-back", it -> voiding(it, 12_800).enter()),
                picture("reprint", it -> act(day(it), DeskAction.REPRINT)),
                picture("transactions", it -> act(day(it), DeskAction.TRANSACTIONS)),
                picture("transactions-of-card", it -> {
                    act(day(it), DeskAction.TRANSACTIONS);
                    flow(it, TransactionsViewModel.class).scanned(Scan.card(SamplePeople.ZHOU));
                }),
                picture("transactions-export", it -> act(day(it), DeskAction.TRANSACTIONS), root -> {
                    root.applyCss();
                    root.layout();
                    ((ButtonBase) root.lookup("#action-export")).fire();
                }),
                picture("transaction", it -> {
                    act(day(it), DeskAction.TRANSACTIONS);
                    flow(it, TransactionsViewModel.class).open("0127");
                }));
    }

    private static Picture picture(String name, Consumer<SampleDesk> plays) {
        return picture(name, plays, root -> {});
    }

    /** @param opens what lies over the screen once that stands in a window */
    private static Picture picture(String name, Consumer<SampleDesk> plays, Consumer<Parent> opens) {
        Consumer<Parent> resting = SampleDesk::rest;
        return new Picture(name, sitting -> {
            var desk = new SampleDesk(sitting);
            plays.accept(desk);
            return desk.root();
        }, resting.andThen(opens));
    }

    private static SampleDesk taste(SampleDesk it) {
        it.server().strangers().ask(new OwnField(1, 0, OwnFieldKind.CHOICE,
                new OwnFieldProfile(it.sitting().name("口味", "Taste", "Khẩu vị"), true, 0, List.of(
                        it.sitting().name("少糖", "Less sugar", "Ít đường"),
                        it.sitting().name("全糖", "Full sugar", "Đủ đường"))),
                false));
        return it;
    }

    private static SampleDesk held(SampleDesk it) {
        it.scan(SamplePeople.ZHOU, "690128430207", "690128430207").desk().act(DeskAction.HOLD);
        it.scan("20000118").desk().act(DeskAction.HOLD);
        return it;
    }

    private static void pin(SampleDesk it) {
        it.scan(SamplePeople.WITH_PIN).type("100", "");
        it.pad().digit('1');
        it.pad().digit('3');
        it.pad().digit('5');
    }

    private static Flow recharge(SampleDesk it) {
        act(it.scan(SamplePeople.LIN), DeskAction.RECHARGE);
        var model = flow(it, RechargeViewModel.class);
        model.amount().set("500");
        model.enter();
        return model;
    }

    private static Flow points(SampleDesk it) {
        return points(it, 1_200);
    }

    private static Flow points(SampleDesk it, int points) {
        act(it.scan(SamplePeople.LIN), DeskAction.POINTS);
        var model = flow(it, PointsSpendViewModel.class);
        model.points().set(Integer.toString(points));
        model.remark().set("兑换茶杯 1 只");
        model.enter();
        return model;
    }

    private static Flow transfer(SampleDesk it) {
        act(it, DeskAction.TRANSFER);
        it.scan(SamplePeople.LIN, SamplePeople.ZHOU);
        var model = flow(it, TransferViewModel.class);
        model.amount().set("200");
        model.enter();
        return model;
    }

    private static Flow voiding(SampleDesk it) {
        return voiding(it, 0);
    }

    /** @param spent points that the member spends between the sale and its void */
    private static Flow voiding(SampleDesk it, int spent) {
        it.scan(SamplePeople.LIN).scan(SHOPPING).type("", "");
        if (spent > 0) {
            points(it, spent).enter();
            it.desk().leave();
        }
        act(it, DeskAction.VOID);
        var model = flow(it, VoidViewModel.class);
        model.open("0127");
        it.scan(SamplePeople.LIN);
        model.reason().set("金额输错");
        model.enter();
        return model;
    }

    /** Some transactions of a day, one of them voided. */
    private static SampleDesk day(SampleDesk it) {
        it.scan(SamplePeople.LIN).scan(SHOPPING).type("", "", "");
        recharge(it).enter();
        it.desk().leave();
        points(it).enter();
        it.desk().leave();
        it.desk().back();
        it.scan("690128430207").type("", "", "");
        it.scan(SamplePeople.ZHOU).type("128.40", "", "");
        transfer(it).enter();
        it.desk().leave();
        it.scan(SamplePeople.SU).type("22", "", "");
        act(it, DeskAction.VOID);
        var model = flow(it, VoidViewModel.class);
        model.open("0131");
        it.scan(SamplePeople.ZHOU);
        model.reason().set("刷错卡");
        model.enter();
        model.enter();
        it.desk().leave();
        return it;
    }

    private static void act(SampleDesk it, DeskAction action) {
        it.desk().act(action);
    }

    private static <F extends Flow> F flow(SampleDesk it, Class<F> type) {
        return type.cast(it.desk().flow().get().orElseThrow().flow());
    }
}
