package org.counterfoil.server.member;

import java.util.List;
import java.util.UUID;

import org.counterfoil.common.member.AddLevel;
import org.counterfoil.common.member.ChangeLevel;
import org.counterfoil.common.member.ChangedLevels;
import org.counterfoil.common.member.EditLevel;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.LevelChangeFilter;
import org.counterfoil.common.member.LevelChangeRow;
import org.counterfoil.common.member.LevelDetails;
import org.counterfoil.common.member.LevelFilter;
import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.member.LevelRow;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Line;

/** A house's levels as headquarters sets them: STD (0) and GOLD (1) at first. */
record Ranks(Line line) {

    static Ranks of(House house) {
        return new Ranks(house.headquarters());
    }

    LevelApi api() {
        return line.api(LevelApi.class);
    }

    LevelChangeApi changes() {
        return line.api(LevelChangeApi.class);
    }

    List<LevelRow> all() {
        return api().list(LevelFilter.all()).rows();
    }

    long id(String code) {
        return all().stream().filter(level -> level.code().equals(code)).findFirst().orElseThrow().id();
    }

    LevelProfile profile(String code) {
        return api().details(id(code)).level().profile();
    }

    LevelDetails set(String code, LevelProfile profile) {
        var now = api().details(id(code));
        return api().edit(now.level().id(), new EditLevel(now.version(), profile));
    }

    long add(String code, LevelProfile profile) {
        return api().add(new AddLevel(code, profile)).level().id();
    }

    ChangedLevels put(String code, String reason, String... members) {
        return changes().changeLevel(new ChangeLevel(UUID.randomUUID(), List.of(members), id(code), reason));
    }

    List<LevelChangeRow> history(String member) {
        return changes().list(LevelChangeFilter.all(50).of(member)).rows();
    }
}
