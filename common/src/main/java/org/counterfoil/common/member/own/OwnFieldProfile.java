package org.counterfoil.common.member.own;

import java.util.List;

/**
 * What can be set of a field.
 *
 * @param name     1 to 40 characters, unlike that of every other
 * @param required whether a member must have it; never of yes or no
 * @param place    where it stands among the others, the lowest first, 0 to 999
 * @param options  of a choice, 1 to {@link #MOST_OPTIONS} of at most 40 characters each; of everything else empty
 */
public record OwnFieldProfile(String name, boolean required, int place, List<String> options) {

    /** The most options of one field. */
    public static final int MOST_OPTIONS = 30;

    public OwnFieldProfile {
        options = List.copyOf(options);
    }
}
