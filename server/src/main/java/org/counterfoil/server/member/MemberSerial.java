package org.counterfoil.server.member;

import jakarta.persistence.Entity;

import org.counterfoil.server.shared.tenant.Owned;

/** The last serial that the merchant's members were numbered by. */
@Entity
class MemberSerial extends Owned {

    private long last;

    protected MemberSerial() {}

    /** None was given yet. */
    static MemberSerial before() {
        return new MemberSerial();
    }

    long next() {
        return ++last;
    }
}
