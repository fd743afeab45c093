package org.counterfoil.server.member;

import jakarta.persistence.Entity;

import org.counterfoil.server.shared.tenant.Owned;

/** A service that is counted; its code names the ledger's asset. */
@Entity
class CountService extends Owned {

    private String code;
    private String name;

    protected CountService() {}

    CountService(String code, String name) {
        this.code = code;
        this.name = name;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
