package org.counterfoil.server.ledger.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** What contradicts one proof: all of it counted, the first rows kept. */
final class Findings {

    /** Rows kept of one proof. */
    static final int SHOWN = 20;

    private static final String MERCHANT = "merchant_id";

    private final OptionalLong reader;
    private final List<String> rows = new ArrayList<>();
    private long count;

    /**
     * @param reader the merchant for whom findings are made: those of another merchant are neither kept nor counted;
     *               empty for whoever runs the server
     */
    Findings(OptionalLong reader) {
        this.reader = reader;
    }

    /** A row of a query, every column by its name. */
    void add(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var merchant = row.getLong(MERCHANT);
        if (!row.wasNull() && isOfAnother(merchant)) {
            return;
        }
        var words = new ArrayList<String>();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
            var value = row.getObject(i);
            var name = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
            if (value != null || !name.equals(MERCHANT)) {
                words.add(name + "=" + (value == null ? "none" : value));
            }
        }
        keep(String.join(", ", words));
    }

    /** A finding in words; it belongs to no merchant where {@code merchant} is empty. */
    void add(OptionalLong merchant, String finding) {
        if (merchant.isEmpty() || !isOfAnother(merchant.getAsLong())) {
            keep(finding);
        }
    }

    private boolean isOfAnother(long merchant) {
        return reader.isPresent() && reader.getAsLong() != merchant;
    }

    private void keep(String finding) {
        count++;
        if (rows.size() < SHOWN) {
            rows.add(finding);
        }
    }

    long count() {
        return count;
    }

    /** The first {@link #SHOWN}. */
    List<String> rows() {
        return List.copyOf(rows);
    }
}
