package org.counterfoil.client.shared.list.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

import org.counterfoil.client.shared.control.Chips;
import org.counterfoil.client.shared.control.DateBox;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/** Preset days as chips, and two dates for those that no preset names. */
final class DaysPart implements FilterPart {

    private static final String ANY = "";
    private static final String OWN = "own";
    private static final double DATE = 144;

    private final String key;
    private final Chips<String> chips;
    private final DateBox from;
    private final DateBox to;
    private final HBox own;
    private final HBox row;
    private FilterValues values = FilterValues.NONE;
    private boolean showing;

    /** @param any whether the days may be left open */
    DaysPart(String key, List<DatePreset> presets, boolean any, String name, Texts texts,
            Consumer<FilterValues> chosen) {
        this.key = key;
        var choices = new ArrayList<String>();
        if (any) {
            choices.add(ANY);
        }
        presets.forEach(preset -> choices.add(preset.key()));
        choices.add(OWN);
        chips = new Chips<>(choices, choices.getFirst(), choice -> choice.equals(ANY)
                ? texts.get("list.any-day")
                : texts.get("list.preset." + choice));
        from = Nodes.width(new DateBox(texts), DATE);
        to = Nodes.width(new DateBox(texts), DATE);
        from.field().setAccessibleText(texts.get("list.day-from", "name", name));
        to.field().setAccessibleText(texts.get("list.day-to", "name", name));
        own = Nodes.row(6, from, Nodes.fixed("–", "muted"), to);
        row = Nodes.row(8, Nodes.fixed(name, "t-13", "muted"), chips, own);
        chips.valueProperty().subscribe((before, now) -> choose(now, chosen));
        from.onChosen(() -> chooseOwn(chosen));
        to.onChosen(() -> chooseOwn(chosen));
        Nodes.show(own, false);
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(FilterValues now) {
        values = now;
        showing = true;
        var dates = now.values().getOrDefault(key, List.of());
        var single = dates.size() == 2;
        var days = now.days(key, LocalDate.EPOCH).filter(known -> single);
        from.set(days.map(DatePreset.Days::from));
        to.set(days.map(DatePreset.Days::to));
        chips.valueProperty().set(single ? OWN : now.preset(key).map(DatePreset::key).orElse(ANY));
        Nodes.show(own, isOwn());
        showing = false;
    }

    private boolean isOwn() {
        return OWN.equals(chips.valueProperty().get());
    }

    private void choose(String choice, Consumer<FilterValues> chosen) {
        Nodes.show(own, isOwn());
        if (showing) {
            return;
        }
        if (isOwn()) {
            from.requestFocus();
            chooseOwn(chosen);
        } else {
            chosen.accept(values.with(key, choice));
        }
    }

    private void chooseOwn(Consumer<FilterValues> chosen) {
        if (!showing && isOwn() && from.day().isPresent() && to.day().isPresent()) {
            var wanted = values.withDays(key, from.day().get(), to.day().get());
            if (!wanted.equals(values)) {
                chosen.accept(wanted);
            }
        }
    }
}
