package org.counterfoil.server.member;

import jakarta.persistence.Embeddable;

import java.util.List;

import org.counterfoil.common.member.MemberPreferences;

/** What is noted of a member. */
@Embeddable
class Notes {

    private static final String BETWEEN = ",";

    private String remark = "";
    private String source = "";
    private String referrer = "";
    private String salesPerson = "";
    private String tags = "";

    protected Notes() {}

    Notes(MemberPreferences preferences) {
        remark = preferences.remark();
        source = preferences.source();
        referrer = preferences.referrer();
        salesPerson = preferences.salesPerson();
        tags = String.join(BETWEEN, preferences.tags());
    }

    MemberPreferences preferences() {
        return new MemberPreferences(remark, source, referrer, salesPerson,
                tags.isEmpty() ? List.of() : List.of(tags.split(BETWEEN)));
    }
}
