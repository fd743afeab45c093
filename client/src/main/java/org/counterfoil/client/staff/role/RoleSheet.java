package org.counterfoil.client.staff.role;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.grant.GrantTree;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.staff.EmployeeRow;

/** The details of a role in words: what it grants, and who holds it. */
final class RoleSheet {

    /** Of more holders the employees' list tells. */
    private static final int MOST_HOLDERS = 20;

    private final KnownRole known;
    private final Texts texts;

    RoleSheet(KnownRole known, Texts texts) {
        this.known = known;
        this.texts = texts;
    }

    Detail detail(List<Detail.Action> actions) {
        var grants = known.details().grants();
        return new Detail(known.row().name(), note(), badges(),
                List.of(tile("holders", known.row().holders()),
                        tile("read", known.tree().count(grants, Access.READ)),
                        tile("write", known.tree().count(grants, Access.WRITE))),
                List.of(new Detail.Section(texts.get("roles.section.grants"),
                        known.tree().groups().stream().map(this::granted).toList()),
                        new Detail.Section(texts.get("roles.section.holders"), holders())),
                actions);
    }

    /** Of which type it is, and why it is not changed where it is not. */
    private String note() {
        var type = RoleSpecs.type(known.row().type(), texts);
        return known.beyond().map(leaf -> texts.get("roles.beyond-note", "permission", leaf.name()))
                .orElseGet(() -> known.own() ? texts.get("roles.own-note", "type", type) : type);
    }

    private List<StatusBadge> badges() {
        if (known.own()) {
            return List.of(new StatusBadge(texts.get("roles.own"), StatusBadge.Tone.ACCENT));
        }
        return known.beyond()
                .map(leaf -> new StatusBadge(texts.get("roles.beyond"), StatusBadge.Tone.WARNING)).stream().toList();
    }

    private Detail.Tile tile(String key, int number) {
        Node figure = Nodes.label(texts.figures().number(number), "t-20", "strong");
        return new Detail.Tile(texts.get("roles.tile." + key), figure);
    }

    private Detail.Fact granted(GrantTree.Group group) {
        return new Detail.Fact(group.name(), String.join("\n", Stream.of(Access.WRITE, Access.READ)
                .map(level -> names(group, level)).filter(line -> !line.isEmpty()).toList()));
    }

    private String names(GrantTree.Group group, Access level) {
        var grants = known.details().grants();
        var names = group.leaves().stream().filter(leaf -> GrantTree.level(leaf, grants) == level)
                .map(GrantTree.Leaf::name).reduce((some, next) -> texts.get("roles.and", "some", some, "next", next));
        var key = level == Access.WRITE ? "roles.granted-write" : "roles.granted-read";
        return names.map(some -> texts.get(key, "names", some)).orElse("");
    }

    private List<Detail.Fact> holders() {
        var facts = new ArrayList<Detail.Fact>();
        known.holders().stream().limit(MOST_HOLDERS)
                .forEach(holder -> facts.add(new Detail.Fact(holder.staffNumber(), place(holder))));
        if (known.row().holders() > MOST_HOLDERS) {
            facts.add(new Detail.Fact("", texts.get("roles.more-holders", "count",
                    known.row().holders() - MOST_HOLDERS)));
        }
        if (facts.isEmpty()) {
            facts.add(new Detail.Fact(texts.get("roles.no-holder"), ""));
        }
        return facts;
    }

    private static String place(EmployeeRow holder) {
        return holder.store().map(store -> holder.realName() + " · " + store).orElse(holder.realName());
    }
}
