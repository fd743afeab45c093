package org.counterfoil.common.member.noted;

import java.util.List;

/**
 * Which tags a member is to have, and which no longer; what is so already stays as it is.
 *
 * @param add    of at most 20 characters each, without commas
 * @param remove taken away where it is there
 */
public record ChangeTags(List<String> add, List<String> remove) {

    public ChangeTags {
        add = List.copyOf(add);
        remove = List.copyOf(remove);
    }
}
