package org.counterfoil.server.shared.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningsTest {

    @Test
    void whatWasTypedIsNoPatternOfItsOwn() {
        assertThat(Beginnings.pattern("  50%_A\\ ")).contains("50\\%\\_a\\\\%");
        assertThat(Beginnings.pattern("  ")).isEmpty();
    }
}
