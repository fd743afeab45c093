package org.counterfoil.client.shell.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.messaging.notice.NoticeSheet;
import org.counterfoil.client.messaging.notice.TodaysNotices;
import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.KpiCard;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shell.NoticeLines;
import org.counterfoil.common.messaging.CurrentNotice;
import org.counterfoil.common.reporting.DeskDay;
import org.counterfoil.common.reporting.HomeFigures;

/** The desk's first page, laid over whatever is on it: what it has done today, and what the cashier is told. */
final class TodayPanel extends VBox implements AutoCloseable {

    private static final String NOTHING = "—";
    private static final double WIDTH = 680;
    private static final double NOTICES = 132;

    private final SessionScope session;
    private final Texts texts;
    private final Overlays overlays;
    private final TodayViewModel model;
    private final Banner banner = new Banner();
    private final VBox figures = new VBox(16);
    private final StackPane notices = new StackPane();
    private final Subscription listening;

    TodayPanel(SessionScope session, Overlays overlays) {
        super(16);
        this.session = session;
        this.texts = session.texts();
        this.overlays = overlays;
        model = new TodayViewModel(session);
        Nodes.height(notices, NOTICES);
        getChildren().addAll(head(), banner, figures,
                Nodes.column(8, Nodes.label(texts.get("home.notices"), "t-14", "strong"), notices));
        Nodes.width(this, WIDTH);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F5) {
                event.consume();
                refresh();
            }
        });
        listening = Subscription.combine(model.notice().subscribe(notice -> banner.show(notice, texts)),
                model.day().subscribe(this::show), TodaysNotices.of(session).all().subscribe(this::tell));
    }

    /** Asks for all of it anew. */
    void refresh() {
        model.refresh();
        TodaysNotices.of(session).refresh();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        model.close();
    }

    private Node head() {
        var desk = session.signedIn().desk();
        var shut = Nodes.iconButton("close", texts.get("shared.close"));
        shut.setOnAction(event -> overlays.close());
        return Nodes.row(8, Nodes.column(2, Nodes.label(texts.get("shell.today"), "t-20", "strong"),
                Nodes.label(desk.storeName() + " · " + desk.alias() + " · "
                        + texts.figures().date(desk.businessDate()), "muted", "t-13")),
                Nodes.spacer(), shut);
    }

    /** What the role does not show is said once, in place of figures. */
    private void show(Optional<DeskDay> day) {
        if (model.mayKnow()) {
            var known = day.orElseGet(() -> new DeskDay(session.signedIn().desk().businessDate(),
                    DeskDay.Counted.NONE, DeskDay.Counted.NONE, DeskDay.Counted.NONE, List.of()));
            figures.getChildren().setAll(cards(known, day.isPresent()), tenders(known.tenders()));
        } else {
            figures.getChildren().setAll(Nodes.wrapping(texts.get("shell.today-closed"), "muted", "t-13"));
        }
    }

    private Node cards(DeskDay day, boolean known) {
        var cards = new HBox(12, card("point_of_sale", "sales", day.sales(), known),
                card("account_balance_wallet", "recharges", day.recharges(), known),
                card("undo", "taken-back", day.takenBack(), known));
        cards.getChildren().forEach(card -> Nodes.stretch((Region) card));
        return cards;
    }

    private KpiCard card(String icon, String key, DeskDay.Counted counted, boolean known) {
        var amount = Nodes.fixed(known ? texts.figures().figure(counted.amount()) : NOTHING, "t-20",
                "strong");
        amount.setId("today-" + key);
        return new KpiCard(icon, texts.get("shell.today-" + key), amount,
                Nodes.label(known ? texts.get("shell.today-count", "count", counted.count()) : "", "subtle", "t-12"));
    }

    private Node tenders(List<HomeFigures.TenderTaking> paid) {
        var lines = new VBox(6);
        paid.forEach(one -> lines.getChildren().add(Nodes.row(8,
                Nodes.label(texts.get("tender." + one.tender().toLowerCase(Locale.ROOT).replace('_', '-')), "muted",
                        "t-13"),
                Nodes.spacer(), Nodes.fixed(texts.figures().figure(one.amount()), "t-13", "medium"))));
        if (paid.isEmpty()) {
            lines.getChildren().add(Nodes.label(texts.get("shell.today-none"), "subtle", "t-13"));
        }
        var well = Nodes.styled(new VBox(8, Nodes.label(texts.get("shell.today-tenders"), "t-13", "medium"), lines),
                "inset");
        well.setPadding(new Insets(12, 14, 12, 14));
        return well;
    }

    private void tell(List<CurrentNotice> now) {
        notices.getChildren().setAll(new NoticeLines(texts, this::read).of(now));
    }

    private void read(CurrentNotice notice) {
        NoticeSheet.open(notice, texts, overlays, () -> Optional.ofNullable(lookup("#notice-" + notice.id()))
                .ifPresent(Node::requestFocus));
        TodaysNotices.of(session).read(notice);
    }
}
