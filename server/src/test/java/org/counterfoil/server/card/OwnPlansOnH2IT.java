package org.counterfoil.server.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.member.own.OwnFilter;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.NumberRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.shared.list.PageQuery;
import org.counterfoil.server.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How H2 would read the list of members by the merchant's own fields. */
@OnH2
class OwnPlansOnH2IT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private JdbcClient jdbc;

    @Test
    void noFieldOfTheMerchantsOwnIsLookedForAmongAllValues() {
        for (var own : List.of(OwnFilter.beginning(1, "v17"), OwnFilter.among(1, Set.of("v1", "v2")),
                OwnFilter.on(2, DayRange.of(LocalDate.of(2015, 10, 1), LocalDate.of(2015, 10, 31))),
                OwnFilter.within(4, NumberRange.of(100, 105)))) {
            assertThat(plan(own)).as(own.toString()).contains("MEMBER_OWN_BY_VALUE").doesNotContain(
                    "MEMBER_OWN.tableScan");
        }
    }

    private String plan(OwnFilter own) {
        var source = MemberListQueries.source(MemberFilter.all(50).having(List.of(own)), Optional.empty(), TODAY);
        var query = PageQuery.of(source, MemberListQueries.ORDERS, PageWanted.first(50));
        return jdbc.sql("explain " + query.sql()).param("merchant", 9_701L).params(query.parameters())
                .query(String.class).single();
    }
}
