package org.counterfoil.server.system.update;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterfoil.server.shared.settings.ServerVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a client is told of versions, by what it says of itself. */
class UpdateTest {

    @AfterEach
    void nobodyCalls() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void onlyAClientThatIsOlderIsToldSo() {
        assertThat(told("Counterfoil/1.9 (printer)", "1.10.1")).isEqualTo("1.10.1");
        assertThat(told("Counterfoil/1.10.1", "1.10.1")).isEmpty();
        assertThat(told("Counterfoil/1.11", "1.10.1")).isEmpty();
    }

    @Test
    void whoSaysNothingIsToldNothing() {
        assertThat(told("Counterfoil/unpacked", "1.10.1")).isEmpty();
        assertThat(told("curl/8.1", "1.10.1")).isEmpty();
        assertThat(told("Counterfoil/1.9", "unpacked")).isEmpty();
    }

    private static String told(String agent, String server) {
        var request = new MockHttpServletRequest();
        request.addHeader("User-Agent", agent);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return new UpdateEndpoint(new ServerVersion(server)).mine().newer().orElse("");
    }
}
