package org.counterfoil.server.organisation;

import java.time.Instant;
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
import org.counterfoil.common.organisation.LegalProfile;
import org.counterfoil.common.organisation.LicensedFeature;
import org.counterfoil.common.organisation.MerchantProfile;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;
import org.counterfoil.server.shared.text.SortName;
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
    private int currencyDigits;
    private String timeZone;
    private String hotline;

    @Convert(converter = KindsConverter.class)
    private Set<TransactionKind> pinKinds;

    private long cardLimit;
    private long saleLimit;
    private boolean platform;
    private boolean closed;
    private String productName = "";
    private String sortName;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private LegalProfile law = LegalProfile.NONE;

    @Convert(converter = FeaturesConverter.class)
    private Set<LicensedFeature> features = EnumSet.allOf(LicensedFeature.class);

    protected Merchant() {}

    Merchant(long id, MerchantTerms terms, Instant now) {
        this.id = id;
        this.code = terms.code();
        this.platform = code.equals(Platform.CODE);
        this.createdAt = now;
        change(terms);
    }

    /** Takes new terms; the code stays, since terminals and cards carry it. */
    final void change(MerchantTerms terms) {
        name = terms.name();
        sortName = SortName.ofPlace(name).full();
        licenceExpires = terms.licenceExpires().orElse(null);
        language = terms.language();
        currency = terms.currency().code();
        currencyDigits = terms.currency().digits();
        timeZone = terms.zone().getId();
        hotline = terms.hotline();
        pinKinds = terms.pinKinds().isEmpty()
                ? EnumSet.noneOf(TransactionKind.class)
                : EnumSet.copyOf(terms.pinKinds());
        cardLimit = terms.cardLimit();
        saleLimit = terms.saleLimit();
    }

    /** Takes what the platform entered; the limit of its cards follows the law when that is another one. */
    void change(MerchantProfile profile) {
        name = profile.name();
        sortName = SortName.ofPlace(name).full();
        licenceExpires = profile.licenceExpires().orElse(null);
        language = profile.language();
        hotline = profile.hotline();
        productName = profile.productName();
        features = EnumSet.noneOf(LicensedFeature.class);
        features.addAll(profile.features());
        if (law != profile.law()) {
            law = profile.law();
            cardLimit = law.cardLimit(currency());
        }
    }

    MerchantProfile profile() {
        return new MerchantProfile(name, Optional.ofNullable(licenceExpires), language, hotline, law, features,
                productName);
    }

    void close() {
        closed = true;
    }

    void open() {
        closed = false;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isPlatform() {
        return platform;
    }

    int version() {
        return version;
    }

    private CurrencyUnit currency() {
        return new CurrencyUnit(currency, currencyDigits);
    }

    MerchantTerms terms() {
        return new MerchantTerms(code, name, Optional.ofNullable(licenceExpires), language, currency(),
                ZoneId.of(timeZone), hotline, pinKinds, cardLimit, saleLimit);
    }
}
