package org.counterfoil.server.card.team;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamProfile;
import org.counterfoil.server.shared.tenant.Owned;
import org.counterfoil.server.shared.text.SortName;

/** A main card with sub-cards. */
@Entity
class Team extends Owned {

    private String name;
    private String sortName;
    private String initials;
    private String company;

    @Enumerated(EnumType.STRING)
    private TeamPoints points;

    private long rate;
    private boolean shared;

    @Enumerated(EnumType.STRING)
    private TeamPeriod period;

    private String remark;
    private long mainCardId;
    private Instant changedAt;

    protected Team() {}

    Team(TeamProfile profile, long mainCard, Instant now) {
        mainCardId = mainCard;
        change(profile, now);
    }

    final void change(TeamProfile profile, Instant now) {
        var sorted = SortName.ofPlace(profile.name());
        name = profile.name();
        sortName = sorted.full();
        initials = sorted.initials();
        company = profile.company();
        points = profile.points();
        rate = profile.rate();
        shared = profile.shared();
        period = profile.period();
        remark = profile.remark();
        changedAt = now;
    }

    void lead(long card, Instant now) {
        mainCardId = card;
        changedAt = now;
    }

    /** Its cards have changed. */
    void touched(Instant now) {
        changedAt = now;
    }

    Instant changedAt() {
        return changedAt;
    }

    boolean isLedBy(long card) {
        return mainCardId == card;
    }

    long main() {
        return mainCardId;
    }

    TeamProfile profile() {
        return new TeamProfile(name, company, points, rate, shared, period, remark);
    }
}
