package org.counterfoil.client.shared.form.grant;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/** What can be granted, in the order in which it is shown. */
public record GrantTree(List<Group> groups) {

    public GrantTree {
        groups = List.copyOf(groups);
    }

    /** The permissions of one feature, under its name. */
    public record Group(String name, List<Leaf> leaves) {

        public Group {
            leaves = List.copyOf(leaves);
        }
    }

    /**
     * One permission under its name.
     *
     * @param meant the levels that make a difference; HIDDEN is always one
     * @param most  how far whoever grants it reaches himself: nobody gives more
     */
    public record Leaf(Permission permission, String name, Set<Access> meant, Access most) {

        public Leaf {
            meant = Set.copyOf(meant);
        }

        /** Whether it can be given so far. */
        public boolean allows(Access level) {
            return meant.contains(level) && most.covers(level);
        }

        /** Whether there is more to it than can be given. */
        public boolean limited() {
            return !meant.stream().allMatch(most::covers);
        }

        /** How far a grant of this level reaches here, as far as there is anything to reach. */
        public Access shown(Access granted) {
            return highest(meant.stream().filter(granted::covers));
        }

        /** The level that comes nearest from below and can be given. */
        Access nearest(Access wanted) {
            return highest(meant.stream().filter(level -> wanted.covers(level) && most.covers(level)));
        }

        private static Access highest(Stream<Access> levels) {
            return levels.max(Comparator.naturalOrder()).orElse(Access.HIDDEN);
        }
    }

    /** Every permission, group after group. */
    public List<Leaf> leaves() {
        return groups.stream().flatMap(group -> group.leaves().stream()).toList();
    }

    /** How many of its permissions these grants reach just so far. */
    public int count(Map<Permission, Access> grants, Access level) {
        return (int) leaves().stream().filter(leaf -> level(leaf, grants) == level).count();
    }

    /** How far these grants reach into a permission. */
    public static Access level(Leaf leaf, Map<Permission, Access> grants) {
        return leaf.shown(grants.getOrDefault(leaf.permission(), Access.HIDDEN));
    }

    /** The levels that make a difference where something can be done with READ alone, or needs WRITE. */
    public static Set<Access> meant(boolean read, boolean write) {
        var levels = EnumSet.of(Access.HIDDEN);
        if (read) {
            levels.add(Access.READ);
        }
        if (write) {
            levels.add(Access.WRITE);
        }
        return levels;
    }
}
