package org.counterfoil.server.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.MemberPreferences;
import org.counterfoil.common.member.MemberPrivileges;
import org.counterfoil.common.member.Sex;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MergedProfileTest {

    private static final MergedProfile PROFILE = new MergedProfile(
            new MemberIdentity("何平", Sex.MALE, Optional.empty(), BirthdayCalendar.SOLAR),
            new MemberContact("13911112222", "", "", List.of(), Optional.empty(), ""),
            new MemberPreferences("", "", "", "", List.of()), MemberPrivileges.NONE, Optional.empty(),
            Optional.of("E-7"));

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void itIsReadAsItWasWritten() {
        assertThat(json.readValue(json.writeValueAsString(PROFILE), MergedProfile.class)).isEqualTo(PROFILE);
    }

    @Test
    void whatWasKeptBeforeNumbersWentAlongSaysNothingOfThem() {
        var former = json.writeValueAsString(PROFILE).replace(",\"externalNumber\":\"E-7\"", "");
        assertThat(former).doesNotContain("externalNumber");
        assertThat(json.readValue(former, MergedProfile.class).externalNumber()).isEmpty();
    }
}
