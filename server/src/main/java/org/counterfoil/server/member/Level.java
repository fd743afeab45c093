package org.counterfoil.server.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.counterfoil.common.member.LevelView;
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

    protected Level() {}

    Level(LevelView level) {
        code = level.code();
        name = level.name();
        rank = level.rank();
        discountPercent = level.discountPercent();
        pointsPercent = level.pointsPercent();
    }

    LevelView view() {
        return new LevelView(code, name, rank, discountPercent, pointsPercent);
    }
}
