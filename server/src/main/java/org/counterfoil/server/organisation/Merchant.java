package org.counterfoil.server.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Language;
import org.hibernate.annotations.TenantId;

/** The tenant that issues cards. It owns its own row, so that no merchant sees even another's name. */
@Entity
class Merchant {

    @Id
    private Long id;

    @TenantId
    private Long merchantId;

    @Version
    private Integer version;

    private String code;
    private String name;
    private LocalDate licenceExpires;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String currency;
    private String timeZone;
    private String hotline;

    @Convert(converter = KindsConverter.class)
    private Set<TransactionKind> pinKinds;

    private long cardLimit;
    private long saleLimit;
    private Long rechargeQuotaAlone;
    private Long pointsQuotaAlone;
    private Long voidsAlone;

    protected Merchant() {}

    Merchant(long id, MerchantTerms terms) {
        this.id = id;
        this.code = terms.code();
        change(terms);
    }

    /** Takes new terms; the code stays, since terminals and cards carry it. */
    final void change(MerchantTerms terms) {
        name = terms.name();
        licenceExpires = terms.licenceExpires().orElse(null);
        language = terms.language();
        currency = terms.currency();
        timeZone = terms.zone().getId();
        hotline = terms.hotline();
        pinKinds = terms.pinKinds().isEmpty()
                ? EnumSet.noneOf(TransactionKind.class)
                : EnumSet.copyOf(terms.pinKinds());
        cardLimit = terms.cardLimit();
        saleLimit = terms.saleLimit();
        rechargeQuotaAlone = terms.alone().rechargeQuota().orElse(null);
        pointsQuotaAlone = terms.alone().pointsQuota().orElse(null);
        voidsAlone = terms.alone().voids().orElse(null);
    }

    MerchantTerms terms() {
        return new MerchantTerms(code, name, Optional.ofNullable(licenceExpires), language, currency,
                ZoneId.of(timeZone), hotline, pinKinds, cardLimit, saleLimit,
                new Alone(Optional.ofNullable(rechargeQuotaAlone), Optional.ofNullable(pointsQuotaAlone),
                        Optional.ofNullable(voidsAlone)));
    }
}
