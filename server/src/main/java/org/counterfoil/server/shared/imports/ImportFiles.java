package org.counterfoil.server.shared.imports;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.BeginImport;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** The files of imports as they came, in pieces. */
@Component
class ImportFiles {

    private static final long MEGA = 1_000_000;

    private final MerchantSql sql;

    ImportFiles(MerchantSql sql) {
        this.sql = sql;
    }

    /** Takes a piece in, in place of one that came before. Refuses: bad-request (place), import-too-large. */
    void add(UUID id, int place, byte[] content) {
        if (place < 0 || content.length == 0 || content.length > BeginImport.PIECE) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "place").thrown();
        }
        if ((long) place * BeginImport.PIECE + content.length > BeginImport.MAX_BYTES) {
            throw Refusal.of(RefusalCode.IMPORT_TOO_LARGE, "max", BeginImport.MAX_BYTES / MEGA).thrown();
        }
        sql.sql("delete from list_import_piece where merchant_id = :merchant and import_id = :id and place = :place")
                .param("id", id).param("place", place).update();
        sql.sql("""
                insert into list_import_piece (merchant_id, import_id, place, content)
                values (:merchant, :id, :place, :content)""")
                .param("id", id).param("place", place).param("content", content).update();
    }

    /** All of it, some megabytes at most; empty where none came. */
    byte[] read(UUID id) {
        var file = new ByteArrayOutputStream();
        sql.sql("""
                select content from list_import_piece where merchant_id = :merchant and import_id = :id
                order by place""").param("id", id).query((row, _) -> row.getBytes("content")).list()
                .forEach(file::writeBytes);
        return file.toByteArray();
    }

    void remove(UUID id) {
        sql.sql("delete from list_import_piece where merchant_id = :merchant and import_id = :id").param("id", id)
                .update();
    }

    /** By which a file is known again. */
    static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException neverOnThisPlatform) {
            throw new IllegalStateException(neverOnThisPlatform);
        }
    }
}
