package org.counterfoil.client.card.writing;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardToWrite;

/** The number that is written next, big; what the hand has to do; how far it is; and what the keys do. */
final class WritingPane extends StackPane implements AutoCloseable {

    private static final double WIDTH = 860; // 19 digits

    private final WritingRun run;
    private final Texts texts;
    private final CardKind kind;
    private final Runnable end;
    private final Label number = Nodes.label("", "written-number", "strong");
    private final Label hand = Nodes.wrapping("", "t-20");
    private final Banner trouble = new Banner();
    private final Label last = Nodes.label("", "t-16", "success");
    private final ProgressBar bar = new ProgressBar();
    private final Label course = Nodes.label("", "t-16");
    private final VBox body;
    private final Subscription listening;
    private List<Key> keys = List.of();

    /** What a key does now. */
    private record Key(KeyCode code, String cap, String name, Runnable action) {}

    /** @param kind of cards that the writer writes */
    WritingPane(WritingRun run, Texts texts, CardKind kind, Runnable end) {
        this.run = run;
        this.texts = texts;
        this.kind = kind;
        this.end = end;
        number.setId("number");
        hand.setId("hand");
        course.setId("course");
        last.setId("last");
        bar.setMaxWidth(Double.MAX_VALUE);
        Stream.of(number, hand, last).forEach(line -> line.setAlignment(Pos.CENTER));
        hand.setTextAlignment(TextAlignment.CENTER);
        body = new VBox(18);
        body.setAlignment(Pos.CENTER);
        body.setMaxSize(WIDTH, USE_PREF_SIZE);
        var surface = Nodes.styled(new StackPane(body), "surface");
        surface.setPadding(new Insets(24));
        getChildren().add(surface);
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> requestFocus());
        listening = Subscription.combine(run.seen().subscribe(this::show),
                run.notice().subscribe(_ -> show(run.seen().get())), run.seen().subscribe(this::stir),
                sceneProperty().subscribe(this::watch));
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }

    /** A card at the writer is something done, as keys are: the screen is not locked over it. */
    private void stir(Writing now) {
        if (getScene() != null && !EnumSet.of(Phase.ASKING, Phase.LOOK).contains(now.phase())) {
            fireEvent(new InputEvent(InputEvent.ANY));
        }
    }

    /** Under a lock, or another screen, nothing is written. */
    private void watch(Scene before, Scene now) {
        if (before != null && now == null) {
            run.rest();
        }
    }

    private void show(Writing now) {
        number.setText(now.card().map(CardToWrite::number).map(Figures::card).orElse(""));
        Nodes.show(number, now.card().isPresent());
        hand.setText(hand(now));
        tell(now);
        last.setText(now.last().map(written -> texts.get("writing.last", "number", Figures.card(written))).orElse(""));
        Nodes.show(last, now.last().isPresent());
        last.setGraphic(now.last().isPresent() ? Nodes.icon("check_circle", "icon-sm", "success") : null);
        var progress = now.progress();
        bar.setProgress(progress.total() == 0 ? 0 : (double) progress.written() / progress.total());
        course.setText(texts.get("writing.course", "written", progress.written(), "total", progress.total(), "left",
                progress.left()));
        keys = keys(now);
        body.getChildren().setAll(number, hand, trouble, last, Nodes.column(8, bar, course), buttons());
        Nodes.settle(this);
    }

    /** What to do with a card at this writer: a stripe is drawn through, a chip is laid down. */
    private String hand(Writing now) {
        if (now.phase() == Phase.NONE_LEFT && now.progress().left() == 0) {
            return texts.get("writing.at.all-written");
        }
        return now.phase().waits() || now.phase() == Phase.ASKING
                ? texts.get("writing.at." + now.phase().key(), "left", now.progress().left())
                : texts.get("writing.at." + now.phase().key() + (kind == CardKind.MAGNETIC ? "-stripe" : "-chip"));
    }

    private void tell(Writing now) {
        var said = run.notice().get();
        if (said != Notice.NONE) {
            trouble.show(said, texts);
            return;
        }
        if (!now.phase().waits() || now.phase() == Phase.NONE_LEFT || now.phase() == Phase.RESTED) {
            trouble.show(Notice.NONE, texts);
            return;
        }
        trouble.say(now.phase() == Phase.CARRIES ? Notice.Tone.WARNING : Notice.Tone.DANGER,
                texts.get("writing.trouble." + now.phase().key(), "carried", Figures.card(now.carried())));
    }

    private List<Key> keys(Writing now) {
        var turns = run.mayTurn();
        return Stream.of(
                key(now.phase().waits() && !(now.phase() == Phase.NONE_LEFT && now.progress().left() == 0),
                        KeyCode.ENTER, texts.get("shared.key-enter"), again(now.phase()), run::again),
                key(now.phase() == Phase.CARRIES, KeyCode.F8, "F8", "overwrite", run::overwrite),
                key(turns && now.card().isPresent(), KeyCode.SPACE, texts.get("writing.key-space"), "skip", run::skip),
                key(turns && now.last().isPresent(), KeyCode.F4, "F4", "repeat", run::repeat),
                key(true, KeyCode.ESCAPE, texts.get("shared.key-escape"), "end", end))
                .flatMap(List::stream).toList();
    }

    private static String again(Phase phase) {
        return switch (phase) {
            case UNTOLD -> "tell";
            case RESTED, NOT_KEPT -> "go-on";
            case NONE_LEFT -> "begin";
            default -> "again";
        };
    }

    private List<Key> key(boolean offered, KeyCode code, String cap, String name, Runnable action) {
        return offered ? List.of(new Key(code, cap, name, action)) : List.of();
    }

    private Node buttons() {
        var row = Nodes.row(12);
        row.setAlignment(Pos.CENTER);
        keys.forEach(key -> row.getChildren().add(button(key)));
        row.setPadding(new Insets(8, 0, 0, 0));
        return row;
    }

    private Button button(Key key) {
        var button = Nodes.button(texts.get("writing.do." + key.name()),
                key.code() == KeyCode.ENTER ? "accent" : "soft",
                key.name().equals("overwrite") ? "danger-flat" : "plain");
        button.setGraphic(new KeyCap(key.cap()));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId("do-" + key.name());
        button.setOnAction(_ -> key.action().run());
        return button;
    }

    private void pressed(KeyEvent event) {
        keys.stream().filter(key -> key.code() == event.getCode()).findFirst().ifPresent(key -> {
            event.consume();
            key.action().run();
        });
    }
}
