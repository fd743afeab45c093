package org.counterfoil.server.card.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.TeamDetails;
import org.counterfoil.common.card.TeamFilter;
import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamProfile;
import org.counterfoil.common.card.TeamRow;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.TeamAllowance;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.Beginnings;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.Like;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading teams. All refuse: not-permitted outside headquarters. */
@Component
@Transactional(readOnly = true)
class TeamQueries {

    private static final ListOrders ORDERS = ListOrders.of(SortKey.of("name", "t.sort_name", SortType.TEXT),
            SortKey.of("changed", "t.changed_at", SortType.MOMENT));
    private static final Beginnings TEXTS = new Beginnings("team", "t", List.of("lower(#.name)", "lower(#.company)",
            "replace(#.sort_name, ' ', '')", "#.initials"));
    private static final ListSource ALL = ListSource.of("t.id", """
            t.id as team_id, t.version, t.name, t.company, t.points, t.rate, t.shared, t.period, t.remark,
            t.changed_at, c.number as main_number, m.name as main_name,
            (select count(*) from team_card p where p.merchant_id = :merchant and p.team_id = t.id) as cards""", """
            from team t join card c on c.id = t.main_card_id join member m on m.id = c.member_id
             where t.merchant_id = :merchant""");

    private final KeysetPages pages;
    private final MerchantSql sql;
    private final Accounts accounts;
    private final Places places;

    TeamQueries(KeysetPages pages, MerchantSql sql, Accounts accounts, Places places) {
        this.pages = pages;
        this.sql = sql;
        this.accounts = accounts;
        this.places = places;
    }

    PageOf<TeamRow> list(TeamFilter filter, Caller caller) {
        caller.demandHeadquarters();
        return pages.page(found(filter), ORDERS, filter.page(), TeamQueries::row);
    }

    int count(TeamFilter filter, Caller caller) {
        caller.demandHeadquarters();
        return pages.count(found(filter));
    }

    private ListSource found(TeamFilter filter) {
        var card = filter.card().replaceAll("\\s", "");
        return pages.find(ALL.in("t.points", "points", filter.points())
                .and("t.shared = :shared", "shared", filter.shared())
                .and("t.id in (select p.team_id from team_card p join card k on k.id = p.card_id"
                        + " where p.merchant_id = :merchant and k.number like :card)", "card",
                        Optional.of(Like.plain(card) + "%").filter(_ -> !card.isEmpty())),
                TEXTS, filter.text());
    }

    /** Refuses: team-unknown. */
    TeamDetails details(long id, Caller caller) {
        caller.demandHeadquarters();
        var team = pages.page(ALL.and("t.id = :id", "id", id), ORDERS, PageWanted.first(1), TeamQueries::row).rows()
                .stream().findFirst().orElseThrow(() -> Refusal.of(RefusalCode.TEAM_UNKNOWN).thrown());
        return new TeamDetails(team, sql.sql("""
                select p.id as place_id, p.limit_amount, p.joined_at, c.number, c.status, m.number as member_number,
                    m.name as member_name, case when t.main_card_id = c.id then 1 else 0 end as main
                from team_card p join team t on t.id = p.team_id join card c on c.id = p.card_id
                    join member m on m.id = c.member_id
                where p.merchant_id = :merchant and p.team_id = :team
                order by case when t.main_card_id = c.id then 0 else 1 end, p.id""").param("team", id)
                .query((row, _) -> member(row, team)).list());
    }

    private TeamDetails.Member member(ResultSet row, TeamRow team) throws SQLException {
        var limit = Optional.ofNullable(row.getObject("limit_amount", Long.class));
        var account = TeamAllowance.account(row.getLong("place_id"), team.profile().period(), places.businessDate());
        var used = limit.isEmpty() ? 0 : accounts.balances(List.of(account)).getFirst().balance();
        return new TeamDetails.Member(row.getString("number"), row.getString("member_number"),
                row.getString("member_name"), CardStatus.valueOf(row.getString("status")), row.getInt("main") == 1,
                limit, used, row.getObject("joined_at", OffsetDateTime.class).toInstant());
    }

    private static TeamRow row(ResultSet row, int place) throws SQLException {
        return new TeamRow(row.getLong("team_id"), row.getInt("version"),
                new TeamProfile(row.getString("name"), row.getString("company"),
                        TeamPoints.valueOf(row.getString("points")), row.getLong("rate"), row.getBoolean("shared"),
                        TeamPeriod.valueOf(row.getString("period")), row.getString("remark")),
                row.getString("main_number"), row.getString("main_name"), row.getInt("cards") - 1,
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
