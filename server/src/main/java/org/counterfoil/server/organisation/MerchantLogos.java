package org.counterfoil.server.organisation;

import java.util.Arrays;

import org.counterfoil.common.organisation.Logo;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.audit.PlatformLog;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** The logos of merchants. What is kept begins as a PNG does; whether it can be drawn is for who draws it to say. */
@Component
class MerchantLogos {

    private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final ManagedMerchants merchants;
    private final MerchantSql sql;
    private final PlatformLog log;

    MerchantLogos(ManagedMerchants merchants, MerchantSql sql, PlatformLog log) {
        this.merchants = merchants;
        this.sql = sql;
        this.log = log;
    }

    /** Of the merchant of the scope; empty where it has none. */
    Logo own() {
        return sql.sql("select png from merchant_logo where merchant_id = :merchant")
                .query((row, _) -> new Logo(row.getBytes("png"))).optional().orElseGet(() -> new Logo(new byte[0]));
    }

    /** Refuses: merchant-unknown. */
    Logo of(String code) {
        return MerchantScope.call(merchants.id(code), this::own);
    }

    /** An empty one takes it away. Refuses: merchant-unknown, logo-malformed. */
    void set(String code, Logo logo, Caller caller) {
        var png = logo.png();
        if (png.length > Logo.MOST || png.length > 0 && !isPng(png)) {
            throw Refusal.of(RefusalCode.LOGO_MALFORMED, "field", "png").thrown();
        }
        merchants.change(code, merchant -> {
            var before = sql.sql("delete from merchant_logo where merchant_id = :merchant").update();
            if (png.length > 0) {
                sql.sql("insert into merchant_logo (merchant_id, png) values (:merchant, :png)").param("png", png)
                        .update();
            }
            log.record(caller, new OperatorLog.Entry(Closing.MODULE, "set-logo", code, before == 0 ? "none" : "a logo",
                    png.length == 0 ? "none" : png.length + " bytes"));
            return merchant;
        });
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > MAGIC.length && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }
}
