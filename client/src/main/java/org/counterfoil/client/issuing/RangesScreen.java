package org.counterfoil.client.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.util.Subscription;

import org.counterfoil.client.card.RangesRoute;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.detail.DetailPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.issuing.RangeRow;
import org.counterfoil.common.issuing.RangeState;

/** Ranges of cards: a list, a plan with what it comes to, and how far the server is with one. */
public final class RangesScreen extends ListScreen<RangeRow, Integer> {

    private final RangesViewModel model;
    private Optional<Long> planned;
    private Optional<Shown> shown = Optional.empty();
    private boolean redrawing;

    /** What stands in the drawer of a range. */
    private record Shown(RangeState state, RangeProgress progress) {}

    /** @param route with what is to be planned at once */
    public RangesScreen(ScreenScope scope, RangesRoute route) {
        this(scope, route, scope.own(new RangesViewModel(scope.session())));
    }

    private RangesScreen(ScreenScope scope, RangesRoute route, RangesViewModel model) {
        super(scope, "ranges.title", model, model.list());
        this.model = model;
        this.planned = route.planned();
        Subscription following = model.watched().subscribe(now -> now.ifPresent(this::follow));
        scope.own(following::unsubscribe);
    }

    @Override
    public void opened() {
        show(() -> RangeSpecs.list(texts(), actions()), this::watch);
        planned.filter(_ -> model.mayPlan()).ifPresent(batch -> plan(Optional.of(batch)));
        planned = Optional.empty();
    }

    private List<ListAction> actions() {
        return model.mayPlan()
                ? List.of(new ListAction("add", "flash_on", () -> plan(Optional.empty())))
                : List.of();
    }

    private void plan(Optional<Long> batch) {
        model.words(words -> form(model.planning(words, batch, this::preview), texts().get("ranges.plan-title"),
                texts().get("ranges.plan-note")));
    }

    private void preview(RangesViewModel.Planned plan) {
        overlays().close();
        var enough = plan.preview().quota().filter(quota -> !quota.enough()).isEmpty();
        details(new RangeSheet(texts()).of(plan.preview(), enough
                ? List.of(action("ranges.start", "flash_on", () -> model.start(plan, this::watch)))
                : List.of()));
    }

    private void watch(RangeRow range) {
        shown = Optional.empty();
        model.watch(range.id());
    }

    /** As long as it is under way figures count up; once it has ended, the drawer is drawn anew. */
    private void follow(RangesViewModel.Watched now) {
        var before = shown.filter(drawer -> drawer.state() == now.range().state());
        if (before.isPresent()) {
            before.get().progress().show(now.range());
            return;
        }
        redrawing = true;
        shown.ifPresent(_ -> overlays().close());
        redrawing = false;
        var progress = new RangeProgress(texts(), now.range());
        shown = Optional.of(new Shown(now.range().state(), progress));
        DetailPane.open(new RangeSheet(texts()).of(now, progress, actions(now.range())), texts(), overlays(),
                this::left);
    }

    private void left() {
        if (!redrawing) {
            shown = Optional.empty();
            model.leave();
        }
    }

    private List<Detail.Action> actions(RangeRow range) {
        var actions = new ArrayList<Detail.Action>();
        if (!model.mayPlan()) {
            return actions;
        }
        if (range.state() == RangeState.STOPPED) {
            actions.add(action("ranges.resume", "play_arrow", () -> model.resume(range, this::watch)));
        } else if (range.state() == RangeState.RUNNING) {
            actions.add(asking("ranges.stop", "stop", () -> model.stop(range)));
        }
        return actions;
    }
}
