package org.counterfoil.server.organisation;

import java.time.Clock;
import java.time.ZoneOffset;

import org.counterfoil.common.organisation.RegisterMerchant;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;

/** Takes a newcomer's registration, of whoever has a licence code. It is kept with the platform. */
@Component
class RegisterMerchantHandler {

    private static final int NAME = 100;
    private static final int PERSON = 60;
    private static final int PHONE = 30;

    private final ManagedMerchants merchants;
    private final LicenceCodes codes;
    private final MerchantSql sql;
    private final Clock clock;

    RegisterMerchantHandler(ManagedMerchants merchants, LicenceCodes codes, MerchantSql sql, Clock clock) {
        this.merchants = merchants;
        this.codes = codes;
        this.sql = sql;
        this.clock = clock;
    }

    void handle(RegisterMerchant command) {
        var email = Entered.email("email", command.email(), NAME);
        var name = Entered.needed("merchantName", command.merchantName(), NAME);
        var contact = Entered.needed("contact", command.contact(), PERSON);
        var phone = Entered.phone("phone", command.phone(), PHONE);
        var code = Entered.needed(LicenceCodes.FIELD, command.licenceCode(), NAME);
        merchants.inTransaction(Platform.ID, () -> sql.sql("""
                insert into registration (id, merchant_id, licence_code, email, merchant_name, contact, phone,
                    language, state, merchant_code, reason, asked_at)
                values (nextval('entity_id'), :merchant, :code, :email, :name, :contact, :phone, :language, 'WAITING',
                    '', '', :now)""")
                .param("code", codes.use(code)).param("email", email).param("name", name)
                .param("contact", contact).param("phone", phone).param("language", command.language().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update());
    }
}
