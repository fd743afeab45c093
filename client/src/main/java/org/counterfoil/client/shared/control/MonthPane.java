package org.counterfoil.client.shared.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.text.Texts;

/**
 * A month to pick a day from, in the session's language: its names, and its weeks as people there begin them. Left and
 * right go by days, up and down by weeks, Page Up and Page Down by months, with Shift by years; Enter picks, Esc
 * leaves.
 */
final class MonthPane extends VBox {

    private static final int WEEK = 7;
    private static final int SHOWN = 6 * WEEK;
    private static final int YEAR = 12;

    private final Texts texts;
    private final Consumer<LocalDate> picked;
    private final Runnable left;
    private final Label title = Nodes.fixed("", "t-14", "strong");
    private final GridPane grid = new GridPane();
    private LocalDate at;

    /**
     * @param begin the day on which it stands at first
     * @param left  runs at Esc
     */
    MonthPane(Texts texts, LocalDate begin, Consumer<LocalDate> picked, Runnable left) {
        super(8);
        this.texts = texts;
        this.picked = picked;
        this.left = left;
        getStyleClass().addAll("surface", "popover", "month-pane");
        getChildren().addAll(Nodes.row(4, Nodes.grow(title),
                turn("chevron_left", "shared.month-before", -1), turn("chevron_right", "shared.month-after", 1)),
                grid);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        go(begin);
    }

    private Node turn(String icon, String name, int months) {
        var button = Nodes.iconButton(icon, texts.get(name), "sm", "tiny");
        button.setFocusTraversable(false);
        button.setOnAction(event -> go(at.plusMonths(months)));
        return button;
    }

    private void go(LocalDate day) {
        var dates = texts.figures().dates();
        at = day;
        title.setText(dates.month(YearMonth.from(day)));
        setAccessibleText(texts.figures().date(day));
        grid.getChildren().clear();
        var week = dates.week();
        for (int column = 0; column < WEEK; column++) {
            var head = Nodes.fixed(dates.name(week.get(column)), "subtle", "t-12");
            GridPane.setHalignment(head, HPos.CENTER);
            grid.add(head, column, 0);
        }
        var first = day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(week.getFirst()));
        for (int cell = 0; cell < SHOWN; cell++) {
            grid.add(cell(first.plusDays(cell), dates.today()), cell % WEEK, 1 + cell / WEEK);
        }
    }

    private Node cell(LocalDate day, LocalDate today) {
        var cell = Nodes.styled(new Button(Integer.toString(day.getDayOfMonth())), "flat", "day");
        cell.setFocusTraversable(false);
        cell.setAccessibleText(texts.figures().date(day));
        cell.setOnAction(event -> picked.accept(day));
        if (!YearMonth.from(day).equals(YearMonth.from(at))) {
            cell.getStyleClass().add("beyond");
        }
        if (day.equals(today)) {
            cell.getStyleClass().add("today");
        }
        if (day.equals(at)) {
            cell.getStyleClass().add("current");
        }
        return cell;
    }

    private void pressed(KeyEvent event) {
        var months = event.isShiftDown() ? YEAR : 1;
        switch (event.getCode()) {
            case LEFT -> go(at.minusDays(1));
            case RIGHT -> go(at.plusDays(1));
            case UP -> go(at.minusWeeks(1));
            case DOWN -> go(at.plusWeeks(1));
            case PAGE_UP -> go(at.minusMonths(months));
            case PAGE_DOWN -> go(at.plusMonths(months));
            case HOME -> go(at.withDayOfMonth(1));
            case END -> go(at.with(TemporalAdjusters.lastDayOfMonth()));
            case ENTER, SPACE -> picked.accept(at);
            case ESCAPE -> left.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
