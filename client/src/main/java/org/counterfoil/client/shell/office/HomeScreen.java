package org.counterfoil.client.shell.office;

import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.counterfoil.client.messaging.notice.NoticeSheet;
import org.counterfoil.client.reminder.RemindersRoute;
import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.BusyOverlay;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.list.TransactionsRoute;
import org.counterfoil.common.messaging.CurrentNotice;
import org.counterfoil.common.reporting.HomeFigures;

/** The first page of an office: what today came to, the days before it, what one is told, and what is left. */
public final class HomeScreen implements Screen {

    private static final String FIRST = "home-takings";
    private static final double FOOT = 206;
    private static final double HOUSE = 300;
    private static final double MEMBERS = 380;

    private final ScreenScope scope;
    private final Texts texts;
    private final HomeViewModel model;
    private final Banner banner = new Banner();
    private final ReminderLine reminders;
    private final VBox page = new VBox(16);
    private final StackPane node;

    public HomeScreen(ScreenScope scope) {
        this.scope = scope;
        texts = scope.texts();
        model = scope.own(new HomeViewModel(scope.session()));
        reminders = new ReminderLine(texts, kind -> scope.go(RemindersRoute.of(kind)));
        page.setPadding(new Insets(0, 24, 20, 24));
        node = new StackPane(page, new BusyOverlay(texts.get("home.loading"), model.busy().property()));
        var retry = Nodes.button(texts.get("shared.retry"), "sm");
        retry.setOnAction(event -> model.refresh());
        banner.actions(retry);
        model.notice().subscribe(notice -> show(notice, model.state().get()));
        model.state().subscribe(state -> show(model.notice().get(), state));
        model.reminders().subscribe(reminders::show);
    }

    @Override
    public String title() {
        return texts.get("shell.greeting", "name", scope.session().signedIn().operator().realName());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        model.refresh();
    }

    private void show(Notice notice, Optional<HomeState> state) {
        var at = Nodes.cursorIn(page); // what is drawn anew keeps the keys where they were
        banner.show(state.isPresent() ? notice : Notice.NONE, texts);
        page.getChildren().setAll(banner);
        state.ifPresentOrElse(this::show, () -> nothing(notice).ifPresent(page.getChildren()::add));
        if (!scope.overlays().covered()) {
            place(at.orElse(FIRST));
        }
    }

    private void place(String id) {
        Optional.ofNullable(page.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private void show(HomeState state) {
        state.figures().ifPresentOrElse(this::figures, () -> page.getChildren().add(Nodes.grow(new Blank("lock",
                texts.get("home.closed"), texts.get("home.closed-advice")))));
        if (model.mayRemind()) {
            page.getChildren().add(reminders);
        }
        page.getChildren().add(foot(state));
    }

    private void figures(HomeFigures known) {
        var facts = new HomeFacts(texts, known, kinds -> scope.go(new TransactionsRoute(kinds.ofToday())));
        var charts = new HomeCharts(texts, known).row();
        VBox.setVgrow(charts, Priority.ALWAYS);
        page.getChildren().addAll(facts.tiles(), facts.line(), charts);
    }

    private Node foot(HomeState state) {
        var foot = new HBox(16);
        state.figures().ifPresent(
                known -> foot.getChildren().add(Nodes.width(new HomeCharts(texts, known).members(), MEMBERS)));
        foot.getChildren().add(Nodes.grow(new NoticeBox(texts, this::read).panel(state.notices())));
        var house = new HouseBox(texts, state.house(), scope.session().signedIn().desk().businessDate())
                .panel(model.permissions());
        foot.getChildren().add(Nodes.width(house, HOUSE));
        return Nodes.height(foot, FOOT);
    }

    private void read(CurrentNotice notice) {
        NoticeSheet.open(notice, texts, scope.overlays(), () -> place("notice-" + notice.id()));
        model.read(notice);
    }

    /** What stands in place of figures that can't be shown. */
    private Optional<Node> nothing(Notice notice) {
        if (notice instanceof Notice.Silence) {
            return Optional.empty();
        }
        var retry = Nodes.button(texts.get("shared.retry"), "soft-accent", "on-canvas");
        retry.setOnAction(event -> model.refresh());
        return Optional.of(Nodes.grow(new Blank("cloud_off", texts.get("home.missing"), texts.notice(notice), retry)));
    }
}
