package org.counterfoil.server.shared.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.shared.imports.ImportCounts;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of imports, some hundreds together: a part changes in the transaction of what its rows do. */
@Component
class ImportParts {

    private static final TypeReference<List<StoredRow>> ROWS = new TypeReference<>() {
    };
    private static final String OF_IMPORT = " where merchant_id = :merchant and import_id = :id";

    private final MerchantSql sql;
    private final JsonMapper json;

    ImportParts(MerchantSql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Some rows of a file, in its order. */
    record Part(int place, List<StoredRow> rows) {}

    void add(UUID id, Part part) {
        with(sql.sql("""
                insert into list_import_part (merchant_id, import_id, place, last_line, content, good, bad, added,
                    undone, kept)
                values (:merchant, :id, :place, :last, :content, :good, :bad, :added, :undone, :kept)"""), id, part)
                .param("last", part.rows().getLast().line()).update();
    }

    void change(UUID id, Part part) {
        with(sql.sql("update list_import_part set content = :content, good = :good, bad = :bad, added = :added,"
                + " undone = :undone, kept = :kept" + OF_IMPORT + " and place = :place"), id, part).update();
    }

    void remove(UUID id) {
        sql.sql("delete from list_import_part" + OF_IMPORT).param("id", id).update();
    }

    /** The places of all parts, in order. */
    List<Integer> places(UUID id) {
        return sql.sql("select place from list_import_part" + OF_IMPORT + " order by place").param("id", id)
                .query(Integer.class).list();
    }

    Part read(UUID id, int place) {
        return sql.sql("select place, content from list_import_part" + OF_IMPORT + " and place = :place")
                .param("id", id).param("place", place)
                .query((row, _) -> new Part(place, json.readValue(row.getBytes("content"), ROWS))).single();
    }

    /** The first part behind a line in which there is a row to be told of. */
    Optional<Part> troubled(UUID id, int afterLine) {
        return sql.sql("select place, content from list_import_part" + OF_IMPORT
                + " and last_line > :line and bad + kept > 0 order by place limit 1").param("id", id)
                .param("line", afterLine)
                .query((row, _) -> new Part(row.getInt("place"), json.readValue(row.getBytes("content"), ROWS)))
                .optional();
    }

    ImportCounts counts(UUID id) {
        return sql.sql("""
                select coalesce(sum(good), 0) as good, coalesce(sum(bad), 0) as bad, coalesce(sum(added), 0) as added,
                    coalesce(sum(undone), 0) as undone, coalesce(sum(kept), 0) as kept
                from list_import_part""" + OF_IMPORT).param("id", id)
                .query((row, _) -> new ImportCounts(row.getInt("good"), row.getInt("bad"), row.getInt("added"),
                        row.getInt("undone"), row.getInt("kept")))
                .single();
    }

    private JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, UUID id, Part part) {
        return statement.param("id", id).param("place", part.place())
                .param("content", json.writeValueAsBytes(part.rows()))
                .param("good", count(part, StoredRow.Fate.GOOD)).param("bad", count(part, StoredRow.Fate.BAD))
                .param("added", count(part, StoredRow.Fate.ADDED)).param("undone", count(part, StoredRow.Fate.UNDONE))
                .param("kept", count(part, StoredRow.Fate.KEPT));
    }

    private static int count(Part part, StoredRow.Fate fate) {
        return (int) part.rows().stream().filter(row -> row.is(fate)).count();
    }
}
