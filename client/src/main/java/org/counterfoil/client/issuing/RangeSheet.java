package org.counterfoil.client.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;

import org.counterfoil.client.shared.control.Callout;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.issuing.RangeFailure;
import org.counterfoil.common.issuing.RangePreview;
import org.counterfoil.common.issuing.RangeRow;
import org.counterfoil.common.issuing.RangeState;
import org.counterfoil.common.shared.job.JobRow;

/** What stands in the drawer of a plan that was looked at, and of a range that is carried out. */
final class RangeSheet {

    private static final double NUMBER = 180;

    private final Texts texts;

    RangeSheet(Texts texts) {
        this.texts = texts;
    }

    /** What a plan comes to. */
    Detail of(RangePreview preview, List<Detail.Action> actions) {
        var total = preview.total();
        var notes = new ArrayList<Node>();
        preview.quota().filter(quota -> !quota.enough()).ifPresent(quota -> notes.add(new Callout(Notice.Tone.DANGER,
                "error_outline", texts.get("ranges.quota-short", "missing", quota.needed() - quota.left()))));
        notes.add(new Callout(Notice.Tone.WARNING, "info", texts.get("ranges.preview-consequence")));
        return new Detail(texts.get("ranges.preview-title"), range(preview.first(), preview.last()), List.of(),
                List.of(figure("count", preview.count()), money("principal", total.principal()),
                        money("bonus", total.bonus()), money("paid", total.paid())),
                List.of(cards(preview), each(preview.perCard()), quota(preview)), notes, actions);
    }

    private Detail.Section cards(RangePreview preview) {
        return new Detail.Section(texts.get("ranges.section.cards"), fact("type", preview.type()),
                fact("holders", texts.get(preview.registered() ? "ranges.registered" : "ranges.bearer")),
                fact("level", preview.level()), fact("last-day", preview.lastDay().map(texts.figures()::date)
                        .orElseGet(() -> texts.get("ranges.for-good"))));
    }

    private Detail.Section each(RangePreview.Sums sums) {
        return new Detail.Section(texts.get("ranges.section.each"), amount("principal", sums.principal()),
                amount("bonus", sums.bonus()), amount("deposit", sums.deposit()));
    }

    private Detail.Section quota(RangePreview preview) {
        return new Detail.Section(texts.get("ranges.section.quota"), preview.quota()
                .map(quota -> List.of(fact("quota-of", texts.get(quota.merchants()
                        ? "ranges.quota-merchants"
                        : "ranges.quota-stores")), amount("needed", quota.needed()), amount("left", quota.left())))
                .orElseGet(() -> List.of(fact("needed", texts.get("ranges.no-quota")))));
    }

    /** How far a range is, and which cards could not be activated. */
    Detail of(RangesViewModel.Watched watched, RangeProgress progress, List<Detail.Action> actions) {
        var range = watched.range();
        var below = new ArrayList<Node>();
        below.add(range.state() == RangeState.RUNNING ? progress.node() : outcome(range));
        if (!watched.failures().isEmpty()) {
            below.add(failures(watched));
        }
        return new Detail(texts.get("ranges.of-number", "number", range.number()), range(range.first(), range.last()),
                List.of(RangeSpecs.badge(range, texts)),
                List.of(figure("count", range.count()), new Detail.Tile(name("activated"), progress.activated()),
                        new Detail.Tile(name("refused"), progress.refused())),
                List.of(course(range), each(range.perCard())), below, actions);
    }

    private Detail.Section course(RangeRow range) {
        return new Detail.Section(texts.get("ranges.section.course"), fact("type", range.type()),
                fact("store", range.store()), fact("tender", texts.get("tender." + range.tender().key())),
                fact("by", range.by()), fact("begun", texts.figures().dateTime(range.begun())),
                amount("paid", range.done().paid()),
                fact("remark", range.remark()));
    }

    private Node outcome(RangeRow range) {
        if (range.state() == RangeState.STOPPED) {
            return new Callout(Notice.Tone.WARNING, "warning", stopped(range.why()));
        }
        return range.refused() == 0
                ? new Callout(Notice.Tone.SUCCESS, "check_circle",
                        texts.get("ranges.all-done", "count", range.activated()))
                : new Callout(Notice.Tone.WARNING, "warning", texts.get("ranges.some-refused", "count",
                        range.activated(), "refused", range.refused()));
    }

    private String stopped(Optional<JobRow.Failure> why) {
        return texts.get("ranges.stopped") + why.map(failure -> " " + (failure.refusal()
                ? texts.get("refusal." + failure.text())
                : texts.get("shared.fault", "reference", failure.text()))).orElse("");
    }

    private Node failures(RangesViewModel.Watched watched) {
        var list = Nodes.column(0, Nodes.label(texts.get("ranges.failures"), "section-title"));
        watched.failures().forEach(failure -> list.getChildren().add(line(failure)));
        if (watched.failures().size() < watched.range().refused()) {
            list.getChildren().add(Nodes.wrapping(texts.get("ranges.more", "shown", watched.failures().size()),
                    "muted", "t-13"));
        }
        return list;
    }

    private Node line(RangeFailure failure) {
        return Nodes.styled(Nodes.row(12, Nodes.width(Nodes.label(failure.card(), "t-13", "medium"), NUMBER),
                Nodes.grow(Nodes.wrapping(texts.refusal(failure.refusal()), "t-13", "muted"))), "failure-row");
    }

    private String range(String first, String last) {
        return texts.get("ranges.range", "first", first, "last", last);
    }

    private Detail.Tile figure(String key, long count) {
        return new Detail.Tile(name(key), Nodes.label(texts.figures().number(count), "t-20", "strong"));
    }

    private Detail.Tile money(String key, long minor) {
        return new Detail.Tile(name(key), new MoneyLabel(texts.figures(), minor, "md", "start"));
    }

    private Detail.Fact amount(String key, long minor) {
        return fact(key, texts.figures().money(minor));
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(name(key), value);
    }

    private String name(String key) {
        return texts.get("ranges.column." + key);
    }
}
