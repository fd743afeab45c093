package org.counterfoil.server.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.organisation.Licence;
import org.counterfoil.common.organisation.LicensedFeature;

/**
 * What the platform has laid down of a merchant, as a session is judged by it.
 *
 * @param closed nobody there can sign in
 */
public record LicenceTerms(boolean closed, Optional<LocalDate> expires, Set<LicensedFeature> features,
        String productName, boolean platform) {

    /** For a query in which {@code m} is the merchant. */
    public static final String COLUMNS = "m.closed as merchant_closed, m.licence_expires, m.features, m.product_name,"
            + " m.platform";

    public LicenceTerms {
        features = Set.copyOf(features);
    }

    /** Of a row with {@link #COLUMNS}. */
    public static LicenceTerms read(ResultSet row) throws SQLException {
        return new LicenceTerms(row.getBoolean("merchant_closed"),
                Optional.ofNullable(row.getObject("licence_expires", LocalDate.class)),
                FeaturesConverter.parse(row.getString("features")), row.getString("product_name"),
                row.getBoolean("platform"));
    }

    /** As it stands on a day where the merchant is. */
    public Licence on(LocalDate today) {
        return new Licence(expires, expires.filter(today::isAfter).isPresent(), features, productName, platform);
    }
}
