package org.counterfoil.server.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.server.shared.tenant.Owned;

/** A branch of a merchant. */
@Entity
class Store extends Owned {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private StoreKind kind;

    private boolean closed;
    private boolean rechargeQuotaChecked;
    private boolean pointsQuotaChecked;

    protected Store() {}

    Store(NewStore store) {
        code = store.code();
        name = store.name();
        kind = store.kind();
        rechargeQuotaChecked = store.rechargeQuotaChecked();
        pointsQuotaChecked = store.pointsQuotaChecked();
    }

    /** Headquarters stays open: nobody else could open it again. */
    void close() {
        if (kind == StoreKind.HEADQUARTERS) {
            throw new IllegalStateException("headquarters can't be closed");
        }
        closed = true;
    }

    void open() {
        closed = false;
    }

    StoreFacts facts() {
        return new StoreFacts(id(), code, name, kind, closed, rechargeQuotaChecked, pointsQuotaChecked);
    }
}
