package org.counterfoil.client.tour.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    @Test
    void isReadOffTheConsoleAmongOtherLines() {
        assertThat(FirstAdministrator.read("""
                {"message":"the terminal of the server"}

                Counterfoil is installed. The platform's first administrator signs in with

                  terminal           0000300001
                  staff number       0001
                  one-time password  Kp7-wX2

                The password is shown this once. Now start the server without --init.
                """)).isEqualTo(new FirstAdministrator("0000300001", "0001", "Kp7-wX2"));
    }

    @Test
    void aConsoleThatTellsNoneIsShown() {
        assertThatThrownBy(() -> FirstAdministrator.read("the port is taken")).hasMessageContaining("terminal")
                .hasMessageContaining("the port is taken");
    }
}
