package org.counterfoil.server.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.counterfoil.common.organisation.QuotaLeft;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.StoreProfile;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.organisation.StoreStatus;
import org.counterfoil.server.shared.list.Beginnings;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.counterfoil.server.shared.list.Within;

/**
 * The list of stores in SQL. What a quota holds and a balance comes to is read of the rows that are shown, or that are
 * few enough to be added up.
 */
final class StoreList {

    static final ListOrders ORDERS = ListOrders.of(SortKey.of("number", "s.code", SortType.TEXT),
            SortKey.of("name", "s.sort_name", SortType.TEXT), SortKey.of("created", "s.created_at", SortType.MOMENT),
            SortKey.of("contact", "s.contact", SortType.TEXT), SortKey.of("phone", "s.phone", SortType.TEXT),
            SortKey.of("discount", "s.discount_percent", SortType.WHOLE),
            SortKey.of("points", "s.points_percent", SortType.WHOLE));

    private static final String RECHARGE = left("RECHARGE_QUOTA");
    private static final String POINTS = left("POINTS_QUOTA");

    /** What the house's account came to when it was last added up, and in every slot what was posted after that. */
    private static final String BALANCE = """
            coalesce((select sum(h.balance) from account b join house_balance h on h.account_id = b.id
                where b.merchant_id = s.merchant_id and b.owner = s.id and b.kind = 'STORE_BALANCE'), 0)
            + coalesce((select sum(p.amount) from account b cross join writer_slot w
                    left join house_balance h on h.account_id = b.id and h.slot = w.slot
                    join posting p on p.account_id = b.id and p.account_seq is null
                        and p.tx_id > w.slot * 1000000000000 + coalesce(h.seq, 0)
                        and p.tx_id < (w.slot + 1) * 1000000000000
                where b.merchant_id = s.merchant_id and b.owner = s.id and b.kind = 'STORE_BALANCE'), 0)""";

    private static final ListSource ALL = ListSource.of("s.id", """
            s.id as store_id, s.version, s.code, s.name, s.kind, s.contact, s.phone, s.address, s.region,
            s.business_format, s.legal_entity, s.brand, s.discount_percent, s.points_percent, s.closed,
            s.recharge_quota_checked, s.points_quota_checked, s.created_at, """ + RECHARGE + " as recharge_left, "
            + POINTS + " as points_left, " + BALANCE + " as balance",
            "from store s where s.merchant_id = :merchant and s.deleted = false");

    private static final String RECHARGE_LOW = "s.recharge_quota_checked and " + RECHARGE + " < :low_recharge";
    private static final String POINTS_LOW = "s.points_quota_checked and " + POINTS + " < " + StoreStatus.POINTS_LOW;

    static final Beginnings TEXTS = new Beginnings("store", "s", List.of("lower(#.code)", "lower(#.name)",
            "replace(#.sort_name, ' ', '')", "#.initials", "lower(#.contact)", "#.phone"));

    private StoreList() {}

    /**
     * Those of the filter, but for its text, in reach: one store where an id is given, all of the merchant else.
     *
     * <p>Refuses: bad-request (created).
     *
     * @param terms the merchant's, for where its days begin and what is little money there
     */
    static ListSource of(StoreFilter filter, Optional<Long> reach, MerchantTerms terms) {
        return new Within("created", filter.created()).moments(reachable(reach), "s.created_at", terms.zone())
                .in("s.kind", "kinds", filter.kinds())
                .and("s.region = :region", "region", given(filter.region()))
                .and("s.business_format = :format", "format", given(filter.businessFormat()))
                .and("s.legal_entity = :entity", "entity", given(filter.legalEntity()))
                .and("s.brand = :brand", "brand", given(filter.brand()))
                .and(any(filter.statuses())).with("low_recharge", StoreStatus.rechargeLow(terms.currency()));
    }

    /** One store, where it is in reach. */
    static ListSource one(long id, Optional<Long> reach) {
        return reachable(reach).and("s.id = :id", "id", id);
    }

    /** All that are in reach. */
    static ListSource reachable(Optional<Long> reach) {
        return ALL.and("s.id = :own", "own", reach);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(typed -> !typed.isEmpty());
    }

    private static String any(Set<StoreStatus> statuses) {
        return statuses.isEmpty()
                ? "true"
                : statuses.stream().sorted().map(StoreList::is).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String is(StoreStatus status) {
        return switch (status) {
            case CLOSED -> "s.closed = true";
            case RECHARGE_QUOTA_LOW -> "(s.closed = false and " + RECHARGE_LOW + ")";
            case POINTS_QUOTA_LOW -> "(s.closed = false and " + POINTS_LOW + ")";
            case NORMAL -> "(s.closed = false and not (" + RECHARGE_LOW + ") and not (" + POINTS_LOW + "))";
        };
    }

    private static String left(String kind) {
        return "coalesce((select sum(a.balance) from account a where a.merchant_id = s.merchant_id and a.owner = s.id"
                + " and a.kind = '" + kind + "'), 0)";
    }

    static StoreRow row(ResultSet row, long rechargeLow) throws SQLException {
        var profile = new StoreProfile(row.getString("name"), StoreKind.valueOf(row.getString("kind")),
                row.getString("contact"), row.getString("phone"), row.getString("address"), row.getString("region"),
                row.getString("business_format"), row.getString("legal_entity"), row.getString("brand"),
                row.getInt("discount_percent"), row.getInt("points_percent"));
        var recharge = new QuotaLeft(row.getLong("recharge_left"), row.getBoolean("recharge_quota_checked"));
        var points = new QuotaLeft(row.getLong("points_left"), row.getBoolean("points_quota_checked"));
        var status = StoreStatus.of(row.getBoolean("closed"), checked(recharge), checked(points),
                rechargeLow);
        return new StoreRow(row.getLong("store_id"), row.getString("code"), profile, recharge, points, status,
                row.getLong("balance"), row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static OptionalLong checked(QuotaLeft quota) {
        return quota.checked() ? OptionalLong.of(quota.left()) : OptionalLong.empty();
    }
}
