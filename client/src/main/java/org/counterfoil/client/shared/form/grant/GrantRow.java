package org.counterfoil.client.shared.form.grant;

import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Access;

/** A row of the tree: a group, or one permission. Setting a row sets all of its permissions. */
sealed interface GrantRow {

    String name();

    List<GrantTree.Leaf> leaves();

    /** @param leaves those that stand below it now */
    record Head(String name, List<GrantTree.Leaf> leaves) implements GrantRow {

        public Head {
            leaves = List.copyOf(leaves);
        }
    }

    /** One permission. */
    record One(GrantTree.Leaf leaf) implements GrantRow {

        @Override
        public String name() {
            return leaf.name();
        }

        @Override
        public List<GrantTree.Leaf> leaves() {
            return List.of(leaf);
        }
    }

    /** Whether the level means something to any of its permissions. */
    default boolean means(Access level) {
        return leaves().stream().anyMatch(leaf -> leaf.meant().contains(level));
    }

    /** Whether any of its permissions can be given so far. */
    default boolean allows(Access level) {
        return leaves().stream().anyMatch(leaf -> leaf.allows(level));
    }

    /** What can be set, lowest first. */
    default List<Access> levels() {
        return Stream.of(Access.values()).filter(this::allows).toList();
    }
}
