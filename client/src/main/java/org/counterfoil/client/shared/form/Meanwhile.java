package org.counterfoil.client.shared.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.counterfoil.client.shared.form.grant.GrantText;
import org.counterfoil.client.shared.form.grant.GrantTree;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.shared.Access;

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
                .filter(leaf -> was.getOrDefault(leaf.permission(), Access.HIDDEN) != is
                        .getOrDefault(leaf.permission(), Access.HIDDEN))
                .map(GrantTree.Leaf::name).collect(Collectors.joining(" · "));
    }
}
