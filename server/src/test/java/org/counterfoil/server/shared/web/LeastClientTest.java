package org.counterfoil.server.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterfoil.server.testing.Refused.refused;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.settings.StartRefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who is let in by the version of the client. */
class LeastClientTest {

    @AfterEach
    void nobodyCalls() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aClientThatIsTooOldIsToldWhichOneIsNeeded() {
        var refusal = refused(RefusalCode.CLIENT_TOO_OLD, () -> comes("Counterfoil/1.3.9", "1.4"));
        assertThat(refusal.arguments()).containsEntry("version", "1.3.9").containsEntry("least", "1.4");
    }

    @Test
    void everybodyElseIsLetIn() {
        assertThat(comes("Counterfoil/1.4.0 (printer)", "1.4")).isTrue();
        assertThat(comes("Counterfoil/unpacked", "1.4")).isTrue();
        assertThat(comes("curl/8.1", "1.4")).isTrue();
        assertThat(comes("Counterfoil/0.1", "")).isTrue();
    }

    @Test
    void aServerDoesNotStartWithAVersionThatIsNone() {
        assertThatThrownBy(() -> new ClientSettings("newest")).isInstanceOf(StartRefusedException.class);
    }

    private static boolean comes(String agent, String least) {
        var request = new MockHttpServletRequest();
        request.addHeader("User-Agent", agent);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return new LeastClient(new ClientSettings(least)).preHandle(request, new MockHttpServletResponse(), "");
    }
}
