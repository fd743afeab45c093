package org.counterfoil.common.member;

import java.util.List;
import java.util.UUID;

/**
 * Members to be put in a level by hand.
 *
 * @param request made and kept by the client: sent again it gets its first answer
 * @param members numbers of members or of their cards, 1 to {@link #MOST}
 * @param level   id of the level
 * @param reason  1 to 200 characters
 */
public record ChangeLevel(UUID request, List<String> members, long level, String reason) {

    /** How many members at a time. */
    public static final int MOST = 500;

    public ChangeLevel {
        members = List.copyOf(members);
    }
}
