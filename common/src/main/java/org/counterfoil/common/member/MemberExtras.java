package org.counterfoil.common.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.own.OwnValue;

/**
 * What else is known of a member.
 *
 * @param photo   whether there is one
 * @param own     of the fields that the merchant defines, those that say something
 * @param erased  nothing personal is known any more
 * @param eraseOn from when on everything personal is forgotten, as the member wished; empty where that is not so
 * @param externalNumber what the member is known by elsewhere; empty for nothing
 */
public record MemberExtras(boolean photo, List<OwnValue> own, boolean erased, Optional<LocalDate> eraseOn,
        String externalNumber) {

    /** Of somebody of whom nothing else is known. */
    public static final MemberExtras NONE = new MemberExtras(false, List.of(), false, Optional.empty(),
            "");

    public MemberExtras {
        own = List.copyOf(own);
    }
}
