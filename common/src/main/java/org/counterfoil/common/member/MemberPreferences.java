package org.counterfoil.common.member;

import java.util.List;

/**
 * What the merchant notes of a member.
 *
 * @param source      how the member came
 * @param referrer    number of the member who brought this one; empty for none. To be set, a card or phone does as well
 * @param salesPerson staff number of who looks after the member; empty for nobody
 * @param tags        at most {@link #MOST_TAGS} of at most 20 characters, without commas
 */
public record MemberPreferences(String remark, String source, String referrer, String salesPerson,
        List<String> tags) {

    /** The most tags of one member. */
    public static final int MOST_TAGS = 20;

    public MemberPreferences {
        tags = List.copyOf(tags);
    }
}
