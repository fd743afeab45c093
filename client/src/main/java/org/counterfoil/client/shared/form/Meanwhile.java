package org.counterfoil.client.shared.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.grant.GrantText;
import org.counterfoil.client.shared.form.grant.GrantTree;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/** What is said at a field that somebody else has saved while it was filled in. */
final class Meanwhile {

    private final FieldReader reader;
    private final FieldType type;

    Meanwhile(FieldType type, FieldReader reader) {
        this.type = type;
        this.reader = reader;
    }

    /** The other's value stands there now. */
    static Notice taken() {
        return Notice.warning("form.meanwhile-taken", Map.of());
    }

    /** What was typed; of grants, those that nobody touched here become what the other made of them. */
    String joined(String before, String typed, String now) {
        if (!(type instanceof FieldType.Grants)) {
            return typed;
        }
        var was = GrantText.read(before);
        var mine = GrantText.read(typed);
        var joined = GrantText.read(now);
        Stream.of(Permission.values()).filter(one -> level(mine, one) != level(was, one))
                .forEach(one -> joined.put(one, level(mine, one)));
        return GrantText.write(joined);
    }

    /** What was typed stands there still; it is told what the other made of it. */
    Notice kept(String before, String now) {
        return switch (type) {
            case FieldType.YesNo yesNo -> Notice.warning(now.isEmpty() ? "form.meanwhile-off" : "form.meanwhile-on",
                    Map.of());
            case FieldType.Grants(var tree) -> Notice.warning("form.meanwhile-grants",
                    Map.of("names", differing(tree, before, now)));
            default -> now.isEmpty()
                    ? Notice.warning("form.meanwhile-emptied", Map.of())
                    : Notice.warning("form.meanwhile-kept", Map.of("now", shown(now)));
        };
    }

    private String shown(String value) {
        return type instanceof FieldType.Choice(var options) ? name(options, value) : reader.typed(type, value);
    }

    private static String name(List<FieldType.Option> options, String value) {
        return options.stream().filter(option -> option.value().equals(value)).map(FieldType.Option::name).findFirst()
                .orElse(value);
    }

    private static String differing(GrantTree tree, String before, String now) {
        var was = GrantText.read(before);
        var is = GrantText.read(now);
        return tree.groups().stream().flatMap(group -> group.leaves().stream())
                .filter(leaf -> level(was, leaf.permission()) != level(is, leaf.permission()))
                .map(GrantTree.Leaf::name).collect(Collectors.joining(" · "));
    }

    private static Access level(Map<Permission, Access> grants, Permission of) {
        return grants.getOrDefault(of, Access.HIDDEN);
    }
}
