package org.counterfoil.server.issuing;

import java.time.Clock;
import java.time.ZoneOffset;

import org.counterfoil.common.issuing.Buyer;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.database.EntityIds;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who bought cards, where that was recorded. */
@Component
public class Purchases {

    private final MerchantSql sql;
    private final EntityIds ids;
    private final Clock clock;

    Purchases(MerchantSql sql, EntityIds ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Cards that were bought together.
     *
     * @param paid minor units
     */
    public record Bought(String first, String last, int count, long paid) {}

    /** The buyer as it is kept. Refuses, naming the field: field-missing and field-too-long. */
    public static Buyer checked(Buyer typed) {
        return new Buyer(typed.company(), Entered.needed("buyerName", typed.name(), Buyer.NAME), typed.documentKind(),
                typed.documentKind().isPresent()
                        ? Entered.needed("buyerDocumentNumber", typed.documentNumber(), Buyer.DOCUMENT)
                        : "");
    }

    /** Adds a line; it stands or falls with the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Caller caller, Bought bought, Buyer buyer) {
        sql.sql("""
                insert into card_purchase (id, merchant_id, first_card, last_card, quantity, paid, company, name,
                    document_kind, document_number, at, employee_id, store_id)
                values (:id, :merchant, :first, :last, :count, :paid, :company, :name, :kind, :document, :now,
                    :employee, :store)""")
                .param("id", ids.next(1)[0]).param("first", bought.first()).param("last", bought.last())
                .param("count", bought.count()).param("paid", bought.paid()).param("company", buyer.company())
                .param("name", buyer.name()).param("kind", buyer.documentKind().map(Enum::name).orElse(null))
                .param("document", buyer.documentNumber()).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("employee", caller.operator().id()).param("store", caller.store()).update();
    }
}
