package org.counterfoil.server.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.counterfoil.common.organisation.LegalProfile;
import org.counterfoil.common.organisation.MerchantDetails;
import org.counterfoil.common.organisation.MerchantFilter;
import org.counterfoil.common.organisation.MerchantProfile;
import org.counterfoil.common.organisation.MerchantRow;
import org.counterfoil.common.organisation.MerchantState;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;
import org.counterfoil.server.shared.list.Like;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;

/** The list of merchants in SQL. It has rows for the platform alone: the statement itself asks who reads it. */
final class MerchantList {

    static final ListOrders ORDERS = ListOrders.of(SortKey.of("code", "m.code", SortType.TEXT),
            SortKey.of("name", "m.sort_name", SortType.TEXT), SortKey.of("created", "m.created_at", SortType.MOMENT));

    private static final ListSource ALL = ListSource.of("m.id", """
            m.code, m.name, m.currency, m.currency_digits, m.created_at, m.version, m.language, m.time_zone,
            m.hotline, m.law,
            (select count(*) from store s where s.merchant_id = m.id and s.deleted = false) as stores,
            (select min(t.number) from terminal t where t.merchant_id = m.id and t.type = 'MERCHANT_BACK_OFFICE')
                as terminal,
            (select count(*) from merchant_logo l where l.merchant_id = m.id) as logos,
            """ + LicenceTerms.COLUMNS + ", " + left("RECHARGE_QUOTA") + " as recharge_left, " + left("POINTS_QUOTA")
            + " as points_left",
            "from merchant m join merchant p on p.id = :merchant and p.platform = true where m.platform = false");

    private MerchantList() {}

    /** Which day it is now in the time zones that there are. */
    record Days(Map<String, LocalDate> byZone) {

        LocalDate in(String zone) {
            return byZone.get(zone);
        }

        /** The condition that a licence has expired; never met by one without an end. */
        private String expired() {
            return zones().keySet().stream().map(day -> "m.time_zone in (:zones_" + key(day)
                    + ") and m.licence_expires < :day_" + key(day)).collect(Collectors.joining(" or ", "(", ")"));
        }

        private Map<String, Object> parameters() {
            var parameters = new TreeMap<String, Object>();
            zones().forEach((day, zones) -> {
                parameters.put("zones_" + key(day), zones);
                parameters.put("day_" + key(day), day);
            });
            return parameters;
        }

        /** Never more than three: nowhere it is earlier than the day before or later than the day after. */
        private Map<LocalDate, List<String>> zones() {
            return byZone.keySet().stream().collect(Collectors.groupingBy(byZone::get, TreeMap::new,
                    Collectors.toList()));
        }

        private static long key(LocalDate day) {
            return day.toEpochDay();
        }
    }

    /** Those of the filter as they stand now, each where it is. */
    static ListSource of(MerchantFilter filter, Days days) {
        var source = states(filter.states(), days);
        var text = filter.text().strip();
        return text.isEmpty()
                ? source
                : source.and("(m.code like :begin or m.name like :part or m.sort_name like :part_of_sort)")
                        .with("begin", Like.plain(text) + "%").with("part", "%" + Like.plain(text) + "%")
                        .with("part_of_sort", "%" + Like.plain(text.toLowerCase(Locale.ROOT)) + "%");
    }

    static ListSource one(String code) {
        return ALL.and("m.code = :code", "code", code);
    }

    private static ListSource states(Set<MerchantState> states, Days days) {
        if (states.isEmpty()) {
            return ALL;
        }
        var source = ALL.and(states.stream().sorted().map(state -> is(state, days))
                .collect(Collectors.joining(" or ", "(", ")")));
        for (var parameter : days.parameters().entrySet()) {
            source = source.with(parameter.getKey(), parameter.getValue());
        }
        return source;
    }

    private static String is(MerchantState state, Days days) {
        return switch (state) {
            case OPEN -> "(m.closed = false and (m.licence_expires is null or not " + days.expired() + "))";
            case EXPIRED -> "(m.closed = false and " + days.expired() + ")";
            case CLOSED -> "m.closed = true";
        };
    }

    private static String left(String kind) {
        return "coalesce((select sum(a.balance) from account a where a.merchant_id = m.id and a.owner = m.id"
                + " and a.kind = '" + kind + "'), 0)";
    }

    static MerchantRow row(ResultSet row, Days days) throws SQLException {
        var licence = LicenceTerms.read(row);
        return new MerchantRow(row.getString("code"), row.getString("name"),
                state(licence, days.in(row.getString("time_zone"))), licence.expires(),
                new CurrencyUnit(row.getString("currency"), row.getInt("currency_digits")),
                row.getLong("recharge_left"),
                row.getLong("points_left"),
                row.getInt("stores"), row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    static MerchantDetails details(ResultSet row, Days days) throws SQLException {
        var licence = LicenceTerms.read(row);
        var profile = new MerchantProfile(row.getString("name"), licence.expires(),
                Language.valueOf(row.getString("language")), row.getString("hotline"),
                LegalProfile.valueOf(row.getString("law")), licence.features(), licence.productName());
        return new MerchantDetails(row(row, days), row.getInt("version"), profile,
                ZoneId.of(row.getString("time_zone")), Optional.ofNullable(row.getString("terminal")).orElse(""),
                row.getInt("logos") > 0);
    }

    private static MerchantState state(LicenceTerms licence, LocalDate today) {
        if (licence.closed()) {
            return MerchantState.CLOSED;
        }
        return licence.on(today).expired() ? MerchantState.EXPIRED : MerchantState.OPEN;
    }
}
