package org.counterfoil.server.member;

import java.util.List;

import org.counterfoil.server.shared.list.Beginnings;

/** What members are looked for by. */
public final class MemberTexts {

    /** How number, phone, name, its pinyin, the initials of that or the external number begin. */
    public static final Beginnings BEGINNINGS = new Beginnings("member", "m", List.of("lower(#.number)", "#.phone",
            "lower(#.name)", "replace(#.sort_key, ' ', '')", "#.initials", "lower(#.external_number)"));

    private MemberTexts() {}
}
