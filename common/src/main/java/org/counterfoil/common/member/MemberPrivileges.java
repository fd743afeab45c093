package org.counterfoil.common.member;

import java.util.Optional;

/**
 * What a member gets whatever the level: the rates of the member rules.
 *
 * @param discountPercent what the member pays, 1 to 100
 * @param pointsPercent   points on top, 0 to 1,000
 */
public record MemberPrivileges(Optional<Integer> discountPercent, Optional<Integer> pointsPercent) {

    /** Of a member who has none. */
    public static final MemberPrivileges NONE = new MemberPrivileges(Optional.empty(), Optional.empty());
}
