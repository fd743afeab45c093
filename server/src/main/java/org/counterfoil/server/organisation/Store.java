package org.counterfoil.server.organisation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.StoreProfile;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.Owned;
import org.counterfoil.server.shared.text.SortName;

/** A branch of a merchant. */
@Entity
class Store extends Owned {

    private String code;
    private String name;
    private String sortName;
    private String initials;

    @Enumerated(EnumType.STRING)
    private StoreKind kind;

    private String contact;
    private String phone;
    private String address;
    private String region;
    private String businessFormat;
    private String legalEntity;
    private String brand;
    private int discountPercent;
    private int pointsPercent;
    private boolean closed;
    private boolean deleted;
    private boolean rechargeQuotaChecked;
    private boolean pointsQuotaChecked;
    private Instant createdAt;

    protected Store() {}

    Store(String code, StoreProfile profile, boolean rechargeQuotaChecked, boolean pointsQuotaChecked, Instant now) {
        this.code = code;
        this.kind = profile.kind();
        this.rechargeQuotaChecked = rechargeQuotaChecked;
        this.pointsQuotaChecked = pointsQuotaChecked;
        this.createdAt = now;
        change(profile);
    }

    /** Refuses: headquarters-stays, to make headquarters something else or something else headquarters. */
    final void change(StoreProfile profile) {
        if (isHeadquarters() != (profile.kind() == StoreKind.HEADQUARTERS)) {
            throw Refusal.of(RefusalCode.HEADQUARTERS_STAYS).with("field", "kind").thrown();
        }
        var sorted = SortName.ofPlace(profile.name());
        name = profile.name();
        sortName = sorted.full();
        initials = sorted.initials();
        kind = profile.kind();
        contact = profile.contact();
        phone = profile.phone();
        address = profile.address();
        region = profile.region();
        businessFormat = profile.businessFormat();
        legalEntity = profile.legalEntity();
        brand = profile.brand();
        discountPercent = profile.discountPercent();
        pointsPercent = profile.pointsPercent();
    }

    /** Headquarters stays open: nobody else could open it again. Refuses: headquarters-stays. */
    void close() {
        demandBranch();
        closed = true;
    }

    void open() {
        closed = false;
    }

    /** Gone from every list, and its number free. Refuses: headquarters-stays. */
    void delete() {
        close();
        deleted = true;
        code = "~" + id();
    }

    void check(StoreQuota quota, boolean checked) {
        switch (quota) {
            case RECHARGE -> rechargeQuotaChecked = checked;
            case POINTS -> pointsQuotaChecked = checked;
        }
    }

    boolean checks(StoreQuota quota) {
        return switch (quota) {
            case RECHARGE -> rechargeQuotaChecked;
            case POINTS -> pointsQuotaChecked;
        };
    }

    boolean isHeadquarters() {
        return kind == StoreKind.HEADQUARTERS;
    }

    boolean isClosed() {
        return closed;
    }

    private void demandBranch() {
        if (isHeadquarters()) {
            throw Refusal.of(RefusalCode.HEADQUARTERS_STAYS).thrown();
        }
    }

    StoreProfile profile() {
        return new StoreProfile(name, kind, contact, phone, address, region, businessFormat, legalEntity, brand,
                discountPercent, pointsPercent);
    }

    StoreFacts facts() {
        return new StoreFacts(id(), code, name, kind, closed, rechargeQuotaChecked, pointsQuotaChecked,
                discountPercent, pointsPercent);
    }
}
