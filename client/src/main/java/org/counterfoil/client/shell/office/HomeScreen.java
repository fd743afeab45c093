package org.counterfoil.client.shell.office;

import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.BusyOverlay;
import org.counterfoil.client.shared.control.KpiCard;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.TrendChart;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;

/** The first page of an office: what today came to, the days before it, and what happened last. */
public final class HomeScreen implements Screen {

    private static final double LATEST = 424;

    private final Texts texts;
    private final String operator;
    private final HomeViewModel model;
    private final Banner banner = new Banner();
    private final VBox page = new VBox(16);
    private final StackPane node;

    public HomeScreen(ScreenScope scope) {
        texts = scope.texts();
        operator = scope.session().signedIn().operator().realName();
        model = scope.own(new HomeViewModel(scope.session()));
        page.setPadding(new Insets(0, 24, 20, 24));
        node = new StackPane(page, new BusyOverlay(texts.get("shell.home-loading"), model.busy().property()));
        var retry = Nodes.button(texts.get("shared.retry"), "sm");
        retry.setOnAction(event -> model.refresh());
        banner.actions(retry);
        model.notice().subscribe(notice -> show(notice, model.figures().get()));
        model.figures().subscribe(figures -> show(model.notice().get(), figures));
    }

    @Override
    public String title() {
        return texts.get("shell.greeting", "name", operator);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        model.refresh();
    }

    private void show(Notice notice, Optional<HomeFigures> figures) {
        banner.show(figures.isPresent() ? notice : Notice.NONE, texts);
        page.getChildren().setAll(banner);
        figures.ifPresentOrElse(known -> page.getChildren().addAll(kpis(known), charts(known)),
                () -> nothing(notice).ifPresent(page.getChildren()::add));
    }

    /** What stands in place of figures that can't be shown. */
    private Optional<Node> nothing(Notice notice) {
        if (!model.mayAsk()) {
            return Optional.of(Nodes.grow(new Blank("lock", texts.get("shell.home-closed"),
                    texts.get("shell.home-closed-advice"))));
        }
        if (notice instanceof Notice.Silence) {
            return Optional.empty();
        }
        var retry = Nodes.button(texts.get("shared.retry"), "soft-accent", "on-canvas");
        retry.setOnAction(event -> model.refresh());
        return Optional.of(Nodes.grow(new Blank("cloud_off", texts.get("shell.home-missing"), texts.notice(notice),
                retry)));
    }

    private Node kpis(HomeFigures known) {
        var today = known.today();
        var before = known.yesterday();
        var row = new HBox(16,
                money("account_balance_wallet", "shell.spent-today", today.spent(), before.spent()),
                money("add_circle_outline", "shell.recharged-today", today.recharged(), before.recharged()),
                number("receipt_long", "shell.count-today", texts.get("shell.count", "count", today.count()),
                        HomeFigures.permille(before.count(), today.count())),
                number("stars", "shell.points-today", texts.figures().number(today.points()),
                        HomeFigures.permille(before.points(), today.points())));
        row.getChildren().forEach(card -> Nodes.stretch((Region) card));
        return row;
    }

    private Node money(String icon, String key, long now, long before) {
        return new KpiCard(icon, texts.get(key), new MoneyLabel(texts.figures(), now),
                KpiCard.delta(HomeFigures.permille(before, now), texts.get("shell.against-yesterday")));
    }

    private Node number(String icon, String key, String value, Optional<Long> change) {
        return new KpiCard(icon, texts.get(key), Nodes.fixed(value, "t-24", "strong"),
                KpiCard.delta(change, texts.get("shell.against-yesterday")));
    }

    private Node charts(HomeFigures known) {
        var trend = new TrendChart(known.days().stream().map(day -> new TrendChart.Day(
                texts.figures().dayMonth(day.date()), day.totals().spent(), day.totals().recharged())).toList(),
                minor -> texts.figures().number(minor / 100));
        var days = Nodes.grow(panel(texts.get("shell.last-days"), Nodes.row(16,
                legend("swatch-1", texts.get("shell.spent")), legend("swatch-compare", texts.get("shell.recharged"))),
                Nodes.grow(trend)));
        var latest = Nodes.width(panel(texts.get("shell.latest"), Nodes.label(texts.get("shared.today"), "subtle",
                "t-12"), Nodes.grow(new LatestList(texts, known.latest()))), LATEST);
        var row = new HBox(16, days, latest);
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    private static Node legend(String swatch, String name) {
        return Nodes.row(6, Nodes.styled(new Circle(4), swatch), Nodes.label(name, "muted", "t-12"));
    }

    private static VBox panel(String title, Node aside, Node body) {
        var head = Nodes.row(8, Nodes.label(title, "t-14", "strong"), Nodes.spacer(), aside);
        var panel = Nodes.styled(new VBox(10, head, body), "surface");
        panel.setPadding(new Insets(12, 16, 14, 16));
        panel.setMinWidth(0);
        return panel;
    }
}
