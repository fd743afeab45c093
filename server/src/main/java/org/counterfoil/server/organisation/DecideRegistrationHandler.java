package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.AddMerchant;
import org.counterfoil.common.organisation.AddedMerchant;
import org.counterfoil.common.organisation.RefuseRegistration;
import org.counterfoil.common.organisation.RegistrationState;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.audit.PlatformLog;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;

/** Makes a merchant of a registration, or refuses it; whoever decides second is told that it is decided. */
@Component
class DecideRegistrationHandler {

    private static final int REASON = 200;

    private final AddMerchantHandler adding;
    private final ManagedMerchants merchants;
    private final LicenceCodes codes;
    private final MerchantSql sql;
    private final PlatformLog log;
    private final RegistrationMail mail;

    DecideRegistrationHandler(AddMerchantHandler adding, ManagedMerchants merchants, LicenceCodes codes,
            MerchantSql sql, PlatformLog log, RegistrationMail mail) {
        this.adding = adding;
        this.merchants = merchants;
        this.codes = codes;
        this.sql = sql;
        this.log = log;
        this.mail = mail;
    }

    /** The registration is the platform's, and is decided in the transaction that adds the merchant. */
    AddedMerchant approve(long id, AddMerchant command, Caller caller) {
        return adding.handle(command, caller, added -> mail.approved(MerchantScope.call(caller.merchant(), () -> {
            decide(id, RegistrationState.APPROVED, command.code().strip(), "");
            log.record(caller, new OperatorLog.Entry(Closing.MODULE, "approve-registration", Long.toString(id), "",
                    command.code().strip()));
            return mail.newcomer(id);
        }), added));
    }

    void refuse(long id, RefuseRegistration command, Caller caller) {
        var reason = Entered.needed("reason", command.reason(), REASON);
        merchants.inTransaction(caller.merchant(), () -> {
            decide(id, RegistrationState.REFUSED, "", reason);
            codes.giveBack(sql.sql("select licence_code from registration where merchant_id = :merchant and id = :id")
                    .param("id", id).query(String.class).single());
            log.record(caller, new OperatorLog.Entry(Closing.MODULE, "refuse-registration", Long.toString(id), "",
                    reason));
            mail.refused(mail.newcomer(id), reason);
            return id;
        });
    }

    /** Refuses: registration-decided. */
    private void decide(long id, RegistrationState state, String merchantCode, String reason) {
        var decided = sql.sql("""
                update registration set state = :state, merchant_code = :code, reason = :reason
                where merchant_id = :merchant and id = :id and state = 'WAITING'""").param("state", state.name())
                .param("code", merchantCode).param("reason", reason).param("id", id).update();
        if (decided == 0) {
            throw Refusal.of(RefusalCode.REGISTRATION_DECIDED).thrown();
        }
    }
}
