package org.counterfoil.client.member;

import java.util.Arrays;
import java.util.List;

import org.counterfoil.common.issuing.MergeApi;
import org.counterfoil.common.issuing.MergePreview;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MergeField;

/**
 * Two members beside each other, of whom either may be kept.
 *
 * @param level      what the kept one will have
 * @param intoBearer whether either way leads from somebody known to bearer cards
 */
record TwoMembers(MergePreview.Side one, MergePreview.Side other, LevelView level, boolean intoBearer) {

    /** Which of the two. */
    enum Which {
        ONE,
        OTHER;

        Which opposite() {
            return this == ONE ? OTHER : ONE;
        }
    }

    /** Asks the server; not to be called on the UI thread. */
    static TwoMembers read(MergeApi merges, long one, long other) {
        var there = merges.preview(one, other);
        var back = merges.preview(other, one);
        return new TwoMembers(there.kept(), there.merged(), there.level(), there.intoBearer() || back.intoBearer());
    }

    MergePreview.Side side(Which which) {
        return which == Which.ONE ? one : other;
    }

    /** What the two say differently, in the order in which it is shown. */
    List<MergeField> differing(MergeWords words) {
        return Arrays.stream(MergeField.values())
                .filter(field -> !words.value(field, one.member()).equals(words.value(field, other.member())))
                .toList();
    }

    /** Whose value a field has unless somebody chooses: the kept one's, else the other's; who has no end keeps none. */
    Which usual(MergeField field, Which kept, MergeWords words) {
        var lacks = field != MergeField.VALID_UNTIL && words.lacks(field, side(kept).member());
        return lacks ? kept.opposite() : kept;
    }
}
