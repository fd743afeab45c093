package org.counterfoil.server.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelMeasure;
import org.counterfoil.common.member.LevelPeriod;
import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.member.LevelUpkeep;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.server.member.level.Rung;
import org.counterfoil.server.shared.tenant.Owned;

/** A level that members reach. */
@Entity
@Table(name = "member_level")
class Level extends Owned {

    private String code;
    private String name;
    private int rank;
    private int discountPercent;
    private int pointsPercent;

    @Enumerated(EnumType.STRING)
    private LevelEntry entry;

    private long threshold;
    private Long nextId;
    private boolean automaticUpgrade;

    @Enumerated(EnumType.STRING)
    private LevelPeriod keepPeriod;

    @Enumerated(EnumType.STRING)
    private LevelMeasure keepMeasure;

    private long keepLeast;
    private int keepGrace;
    private LocalDate keepSince;
    private boolean neverDown;
    private boolean deleted;
    private Instant changedAt;
    private Long changedBy;

    protected Level() {}

    Level(String code, LevelProfile profile, Changed by) {
        this.code = code;
        change(profile, by);
    }

    /**
     * Who changes what is set of a level, and when.
     *
     * @param employee empty for who makes the house
     * @param today    where the merchant is
     */
    record Changed(Instant at, LocalDate today, Optional<Long> employee) {}

    /** What is asked to keep the level holds for periods that end from the day on that it is changed. */
    final void change(LevelProfile profile, Changed by) {
        if (keepSince == null || !upkeep().equals(profile.upkeep())) {
            keepSince = profile.upkeep().isPresent() ? by.today() : null;
        }
        name = profile.name();
        rank = profile.rank();
        discountPercent = profile.discountPercent();
        pointsPercent = profile.pointsPercent();
        entry = profile.entry();
        threshold = profile.threshold();
        nextId = profile.next().orElse(null);
        automaticUpgrade = profile.automaticUpgrade();
        keepPeriod = profile.upkeep().map(LevelUpkeep::period).orElse(null);
        keepMeasure = profile.upkeep().map(LevelUpkeep::measure).orElse(null);
        keepLeast = profile.upkeep().map(LevelUpkeep::least).orElse(0L);
        keepGrace = profile.upkeep().map(LevelUpkeep::graceDays).orElse(0);
        neverDown = profile.neverDown();
        touch(by);
    }

    /** Gone from every list, and its code and rank free. */
    void delete(Changed by) {
        deleted = true;
        code = "~" + id();
        nextId = null;
        automaticUpgrade = false;
        touch(by);
    }

    private void touch(Changed by) {
        changedAt = by.at();
        changedBy = by.employee().orElse(null);
    }

    String code() {
        return code;
    }

    boolean isDeleted() {
        return deleted;
    }

    LevelView view() {
        return new LevelView(code, name, rank, discountPercent, pointsPercent);
    }

    LevelProfile profile() {
        return new LevelProfile(name, rank, discountPercent, pointsPercent, entry, threshold,
                Optional.ofNullable(nextId), automaticUpgrade, upkeep(), neverDown);
    }

    private Optional<LevelUpkeep> upkeep() {
        return Optional.ofNullable(keepPeriod)
                .map(period -> new LevelUpkeep(period, keepMeasure, keepLeast, keepGrace));
    }

    /** The step of the ladder that a profile makes of the level of an id. */
    static Rung rung(long id, LevelProfile profile) {
        return new Rung(id, profile.name(), profile.rank(), profile.entry(), profile.threshold(), profile.next(),
                profile.automaticUpgrade(), profile.upkeep(), Optional.empty(), profile.neverDown());
    }
}
