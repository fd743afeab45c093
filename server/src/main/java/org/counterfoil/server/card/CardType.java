package org.counterfoil.server.card;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.common.card.CardColours;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardTypeProfile;
import org.counterfoil.server.shared.tenant.Owned;
import org.counterfoil.server.shared.text.SortName;

/** A merchant's own type of card. */
@Entity
class CardType extends Owned {

    private String name;
    private String sortName;
    private String initials;

    @Enumerated(EnumType.STRING)
    private CardKind kind;

    /** Of a person whom the merchant knows; a bearer card belongs to whoever holds it. */
    private boolean registered;

    private String level;
    private Integer validMonths;
    private long deposit;
    private long replacementFee;
    private long faceValue;
    private boolean offline;
    private String ground;
    private String ink;
    private Instant createdAt;

    protected CardType() {}

    CardType(CardTypeProfile profile, Instant now) {
        createdAt = now;
        change(profile);
    }

    final void change(CardTypeProfile profile) {
        var sorted = SortName.ofPlace(profile.name());
        name = profile.name();
        sortName = sorted.full();
        initials = sorted.initials();
        kind = profile.kind();
        registered = profile.registered();
        level = profile.level();
        validMonths = profile.validMonths().orElse(null);
        deposit = profile.deposit();
        replacementFee = profile.replacementFee();
        faceValue = profile.faceValue();
        offline = profile.offline();
        ground = profile.colours().ground();
        ink = profile.colours().ink();
    }

    CardTypeProfile profile() {
        return new CardTypeProfile(name, kind, registered, level, Optional.ofNullable(validMonths), deposit,
                replacementFee, faceValue, offline, new CardColours(ground, ink));
    }
}
