package org.counterfoil.server.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

import org.counterfoil.common.organisation.LicenceCodeFilter;
import org.counterfoil.common.organisation.LicenceCodeRow;
import org.counterfoil.common.organisation.LicenceCodeState;
import org.counterfoil.common.organisation.RegistrationFilter;
import org.counterfoil.common.organisation.RegistrationRow;
import org.counterfoil.common.organisation.RegistrationState;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.Like;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.springframework.stereotype.Component;

/** Reading registrations and licence codes; they are the platform's rows, so that others have none. */
@Component
class RegistrationQueries {

    private static final ListOrders ASKED = ListOrders.of(SortKey.of("asked", "r.asked_at", SortType.MOMENT));
    private static final ListOrders ISSUED = ListOrders.of(SortKey.of("issued", "c.issued_at", SortType.MOMENT));

    private static final ListSource REGISTRATIONS = ListSource.of("r.id", """
            r.id as registration_id, r.merchant_name, r.contact, r.email, r.phone, r.language, r.licence_code, r.state,
            r.merchant_code, r.reason, r.asked_at""", "from registration r where r.merchant_id = :merchant");
    private static final ListSource CODES = ListSource.of("c.id", "c.code, c.state, c.note, c.issued_at",
            "from licence_code c where c.merchant_id = :merchant");

    private final KeysetPages pages;

    RegistrationQueries(KeysetPages pages) {
        this.pages = pages;
    }

    PageOf<RegistrationRow> list(RegistrationFilter filter) {
        return pages.page(source(filter), ASKED, filter.page(), RegistrationQueries::registration);
    }

    int count(RegistrationFilter filter) {
        return pages.count(source(filter));
    }

    PageOf<LicenceCodeRow> codes(LicenceCodeFilter filter) {
        return pages.page(source(filter), ISSUED, filter.page(), RegistrationQueries::code);
    }

    int countCodes(LicenceCodeFilter filter) {
        return pages.count(source(filter));
    }

    private static ListSource source(RegistrationFilter filter) {
        var text = filter.text().strip();
        var source = REGISTRATIONS.in("r.state", "states", filter.states());
        return text.isEmpty()
                ? source
                : source.and("(r.merchant_name like :part or r.email like :part)", "part",
                        "%" + Like.plain(text) + "%");
    }

    private static ListSource source(LicenceCodeFilter filter) {
        var text = filter.text().strip();
        var source = CODES.in("c.state", "states", filter.states());
        return text.isEmpty()
                ? source
                : source.and("(c.code like :begin or c.note like :part)")
                        .with("begin", Like.plain(text.toUpperCase(Locale.ROOT)) + "%")
                        .with("part", "%" + Like.plain(text) + "%");
    }

    private static RegistrationRow registration(ResultSet row, int place) throws SQLException {
        return new RegistrationRow(row.getLong("registration_id"), row.getString("merchant_name"),
                row.getString("contact"), row.getString("email"), row.getString("phone"),
                Language.valueOf(row.getString("language")), row.getString("licence_code"),
                RegistrationState.valueOf(row.getString("state")), row.getString("merchant_code"),
                row.getString("reason"), moment(row, "asked_at"));
    }

    private static LicenceCodeRow code(ResultSet row, int place) throws SQLException {
        return new LicenceCodeRow(row.getString("code"), LicenceCodeState.valueOf(row.getString("state")),
                row.getString("note"), moment(row, "issued_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
