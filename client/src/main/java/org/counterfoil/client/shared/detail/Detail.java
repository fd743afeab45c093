package org.counterfoil.client.shared.detail;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;

/**
 * What stands in a drawer of details, in words that are ready to be shown.
 *
 * @param tiles    the few figures that matter most
 * @param sections names and values
 * @param tables   what stands below them
 * @param actions  from the left; the first one is the usual one, dangerous ones stand at the right
 * @param portrait stands before the title; empty for none
 */
public record Detail(String title, String note, List<? extends Node> badges, List<Tile> tiles, List<Section> sections,
        List<Node> tables, List<Action> actions, Optional<Node> portrait) {

    public Detail {
        badges = List.copyOf(badges);
        tiles = List.copyOf(tiles);
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
        actions = List.copyOf(actions);
    }

    /** Without a portrait. */
    public Detail(String title, String note, List<? extends Node> badges, List<Tile> tiles, List<Section> sections,
            List<Node> tables, List<Action> actions) {
        this(title, note, badges, tiles, sections, tables, actions, Optional.empty());
    }

    /** The same behind a portrait. */
    public Detail withPortrait(Node shown) {
        return new Detail(title, note, badges, tiles, sections, tables, actions, Optional.of(shown));
    }

    /** Figures and facts alone. */
    public Detail(String title, String note, List<? extends Node> badges, List<Tile> tiles, List<Section> sections,
            List<Action> actions) {
        this(title, note, badges, tiles, sections, List.of(), actions);
    }

    /** A figure under its name. */
    public record Tile(String name, Node figure) {}

    /**
     * Facts that belong together.
     *
     * @param told whether they follow one upon the other, as a history does: each then has a line of its own
     */
    public record Section(String title, List<Fact> facts, boolean told) {

        public Section {
            facts = List.copyOf(facts);
        }

        public Section(String title, List<Fact> facts) {
            this(title, facts, false);
        }

        public Section(String title, Fact... facts) {
            this(title, List.of(facts));
        }
    }

    /** A name and a value; an empty value is shown as a dash. */
    public record Fact(String name, String value) {}

    /** @param icon of the outlined pack */
    public record Action(String name, String icon, boolean dangerous, Runnable run) {}
}
