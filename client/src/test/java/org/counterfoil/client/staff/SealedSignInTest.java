package org.counterfoil.client.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.shared.seal.KeyFile;
import org.counterfoil.client.shared.seal.Seal;
import org.counterfoil.common.organisation.TerminalProof;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedSignInTest {

    private static final long NOW = 1_772_416_800_000L;
    private static final SignIn ATTEMPT = SignIn.of("1873200001", "0127", "s3cret", Language.EN);

    @TempDir
    private Path folder;
    private final List<SignIn> tried = new ArrayList<>();

    @Test
    void everyTryGoesWithAProofOfItsOwnAndALaterOne() {
        var sealed = sealed(NOW);
        signIn(sealed, ATTEMPT);
        signIn(sealed, ATTEMPT);
        assertThat(proofs()).extracting(TerminalProof::at).containsExactly(NOW, NOW + 1);
        assertThat(proofs().getFirst().signature()).isNotEqualTo(proofs().getLast().signature());
    }

    @Test
    void aWrongClockKeepsNobodyFromWork() {
        var sealed = sealed(NOW - 600_000);
        signIn(sealed, ATTEMPT);
        signIn(sealed, ATTEMPT);
        assertThat(proofs()).extracting(TerminalProof::at).containsExactly(NOW - 600_000, NOW, NOW + 1);
    }

    @Test
    void aMachineWithoutAKeySaysSoByBringingNoProof() {
        signIn(new SealedSignIn(Optional.empty()), ATTEMPT.proved(Optional.of(new TerminalProof(1, ""))));
        assertThat(tried).containsExactly(ATTEMPT);
    }

    @Test
    void otherRefusalsAreHandedOn() {
        assertThatThrownBy(() -> signIn(sealed(NOW), SignIn.of("1873200001", "nobody", "s3cret", Language.EN)))
                .isInstanceOf(RefusedException.class);
        assertThat(tried).hasSize(1);
    }

    private void signIn(SealedSignIn sealed, SignIn attempt) {
        sealed.signIn(attempt.login(), proof -> server().signIn(attempt.proved(proof)));
    }

    private List<TerminalProof> proofs() {
        return tried.stream().map(one -> one.proof().orElseThrow()).toList();
    }

    private SealedSignIn sealed(long time) {
        var clock = Clock.fixed(Instant.ofEpochMilli(time), ZoneOffset.UTC);
        return new SealedSignIn(
                Optional.of(new Seal("1873200001", new KeyFile(folder).begin("1873200001"), clock)));
    }

    /** Lets 0127 in, where the proof is of now or later. */
    private SessionApi server() {
        return (SessionApi) Proxy.newProxyInstance(SessionApi.class.getClassLoader(), new Class<?>[]{SessionApi.class},
                (_, _, arguments) -> {
                    var attempt = (SignIn) arguments[0];
                    tried.add(attempt);
                    if (attempt.proof().filter(proof -> proof.at() < NOW).isPresent()) {
                        throw Refusal.of(RefusalCode.TERMINAL_CLOCK_OFF, "now", NOW).thrown();
                    }
                    if (!attempt.login().equals("0127")) {
                        throw Refusal.of(RefusalCode.SIGN_IN_FAILED, "left", 4).thrown();
                    }
                    return null;
                });
    }
}
