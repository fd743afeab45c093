package org.counterfoil.client.shared.form.grant;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/** The permission tree while it is filled in: which rows stand in sight, and what each of them is set to. */
final class GrantModel {

    private final GrantTree tree;
    private final StringProperty typed;
    private final Map<Permission, Access> before;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<GrantRow> rows = FXCollections.observableArrayList();

    /** @param typed where the grants stand, written by {@link GrantText} */
    GrantModel(GrantTree tree, StringProperty typed) {
        this.tree = tree;
        this.typed = typed;
        before = grants();
        words.subscribe(now -> rows.setAll(found()));
    }

    /** The rows that the words find: groups, each before its permissions. */
    ObservableList<GrantRow> rows() {
        return rows;
    }

    /** What is searched for, in the names of permissions and groups; nothing finds all. */
    StringProperty words() {
        return words;
    }

    /** Changes with every grant. */
    StringProperty typed() {
        return typed;
    }

    /** What a row is set to; empty for a group whose permissions differ. */
    Optional<Access> level(GrantRow row) {
        var grants = grants();
        return switch (row) {
            case GrantRow.One(var leaf) -> Optional.of(GrantTree.level(leaf, grants));
            case GrantRow.Head head -> head.levels().reversed().stream().filter(level -> head.leaves().stream()
                    .allMatch(leaf -> GrantTree.level(leaf, grants) == leaf.nearest(level))).findFirst();
        };
    }

    /** Sets all permissions of a row, each as far as it can be given; nothing happens where none can. */
    void set(GrantRow row, Access level) {
        if (row.allows(level)) {
            var grants = grants();
            row.leaves().forEach(leaf -> grants.put(leaf.permission(), kept(leaf, leaf.nearest(level))));
            typed.set(GrantText.write(grants));
        }
    }

    /** One level up or down; a group whose permissions differ goes to the highest or the lowest of them. */
    void step(GrantRow row, boolean up) {
        var levels = row.levels();
        var grants = grants();
        var differing = row.leaves().stream().map(leaf -> GrantTree.level(leaf, grants));
        var wanted = level(row).map(now -> levels.indexOf(now) + (up ? 1 : -1))
                .map(at -> levels.get(Math.clamp(at, 0, levels.size() - 1)))
                .or(() -> up ? differing.max(Comparator.naturalOrder()) : differing.min(Comparator.naturalOrder()));
        wanted.ifPresent(level -> set(row, level));
    }

    /** How many of the permissions of a row are granted. */
    int granted(GrantRow row) {
        var grants = grants();
        return (int) row.leaves().stream().filter(leaf -> GrantTree.level(leaf, grants) != Access.HIDDEN).count();
    }

    /** How many permissions of the whole tree are set just so far. */
    int count(Access level) {
        return tree.count(grants(), level);
    }

    /** How many permissions there are. */
    int size() {
        return tree.leaves().size();
    }

    /** How many rows there are with nothing searched for. */
    int most() {
        return size() + tree.groups().size();
    }

    /** What there is to know before a row is set. */
    Notice about(GrantRow row) {
        return switch (row) {
            case GrantRow.Head head -> about(head);
            case GrantRow.One(var leaf) -> about(leaf);
        };
    }

    /** Where one goes on: at the first permission whose name has the words; without words, where one stood. */
    int placeOf(Optional<GrantRow> stood) {
        var wanted = plain(words.get().strip());
        var place = wanted.isEmpty()
                ? first(row -> stood.filter(it -> it.getClass() == row.getClass() && it.name().equals(row.name()))
                        .isPresent())
                : named(wanted);
        return place.orElse(0);
    }

    /** A name that is typed whole is meant, and none that has it within: 'Transactions', not 'Void transactions'. */
    private OptionalInt named(String wanted) {
        var whole = first(row -> row instanceof GrantRow.One && plain(row.name()).equals(wanted));
        return whole.isPresent()
                ? whole
                : first(row -> row instanceof GrantRow.One && plain(row.name()).contains(wanted));
    }

    private OptionalInt first(Predicate<GrantRow> wanted) {
        return IntStream.range(0, rows.size()).filter(at -> wanted.test(rows.get(at))).findFirst();
    }

    private static Notice about(GrantRow.Head head) {
        var limited = head.leaves().stream().filter(GrantTree.Leaf::limited).count();
        return limited == 0
                ? Notice.hint("form.grant-group", Map.of("count", head.leaves().size()))
                : Notice.warning("form.grant-group-limited", Map.of("count", limited));
    }

    private static Notice about(GrantTree.Leaf leaf) {
        if (leaf.limited()) {
            return Notice.warning(leaf.allows(Access.READ) ? "form.grant-read-held" : "form.grant-not-held", Map.of());
        }
        if (leaf.meant().size() == Access.values().length) {
            return Notice.NONE;
        }
        return Notice.hint(leaf.meant().contains(Access.READ) ? "form.grant-no-write" : "form.grant-no-read", Map.of());
    }

    /** As it stood before where that means the same, so that nothing seems changed that is not. */
    private Access kept(GrantTree.Leaf leaf, Access level) {
        var stood = before.getOrDefault(leaf.permission(), Access.HIDDEN);
        return leaf.shown(stood) == level ? stood : level;
    }

    private Map<Permission, Access> grants() {
        return GrantText.read(typed.get());
    }

    private List<GrantRow> found() {
        var wanted = plain(words.get().strip());
        var found = new ArrayList<GrantRow>();
        for (var group : tree.groups()) {
            var leaves = plain(group.name()).contains(wanted)
                    ? group.leaves()
                    : group.leaves().stream().filter(leaf -> plain(leaf.name()).contains(wanted)).toList();
            if (!leaves.isEmpty()) {
                found.add(new GrantRow.Head(group.name(), leaves));
                leaves.forEach(leaf -> found.add(new GrantRow.One(leaf)));
            }
        }
        return found;
    }

    /** Without case and accents: who searches in Vietnamese types 'nap tien'. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replace('\u0111', 'd');
    }
}
