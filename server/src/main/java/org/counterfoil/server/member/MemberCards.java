package org.counterfoil.server.member;

import java.util.Optional;

/** Port for the feature above that knows cards. */
public interface MemberCards {

    /** The id of the member whose card has this number, whatever became of the card; empty for nobody's. */
    Optional<Long> memberOf(String card);

    /** How many cards of the member can be used, or could be again. */
    int alive(long member);
}
