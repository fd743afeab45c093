package org.counterfoil.server.organisation;

import java.time.Duration;
import java.util.Map;

import org.counterfoil.common.organisation.AddedMerchant;
import org.counterfoil.common.shared.Language;
import org.counterfoil.server.dispatch.MessageQueue;
import org.counterfoil.server.dispatch.MessageTemplate;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/**
 * Tells newcomers by e-mail what became of their registrations, once that is committed. The one-time password goes
 * another way: whoever reads the mail alone gets nowhere.
 */
@Component
class RegistrationMail {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final MessageQueue messages;
    private final MerchantSql sql;

    RegistrationMail(MessageQueue messages, MerchantSql sql) {
        this.messages = messages;
        this.sql = sql;
    }

    /** Who registered. */
    record Newcomer(String email, String merchant, Language language) {}

    /** To be asked in the platform's scope. */
    Newcomer newcomer(long registration) {
        return sql.sql("select email, merchant_name, language from registration"
                + " where merchant_id = :merchant and id = :id").param("id", registration)
                .query((row, _) -> new Newcomer(row.getString("email"), row.getString("merchant_name"),
                        Language.valueOf(row.getString("language"))))
                .single();
    }

    void approved(Newcomer newcomer, AddedMerchant added) {
        send(newcomer, MessageTemplate.REGISTRATION_APPROVED, Map.of("merchant", newcomer.merchant(), "code",
                added.code(), "terminal", added.terminal(), "number", added.staffNumber()));
    }

    void refused(Newcomer newcomer, String reason) {
        send(newcomer, MessageTemplate.REGISTRATION_REFUSED,
                Map.of("merchant", newcomer.merchant(), "reason", reason));
    }

    private void send(Newcomer newcomer, MessageTemplate template, Map<String, String> values) {
        messages.add(new MessageQueue.Order(template, newcomer.email(), newcomer.language(), values, GOOD_FOR));
    }
}
