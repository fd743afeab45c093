package org.counterfoil.client.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.Captcha;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SessionView;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;
import org.junit.jupiter.api.Test;

class SignInViewModelTest {

    private final Played nobody = new Played();
    private final TerminalScope terminal = new Sitting(Language.EN, Theme.LIGHT).terminal(nobody);
    private final List<SignedIn> entered = new ArrayList<>();
    private final SignInViewModel model = new SignInViewModel(terminal, entered::add);

    @Test
    void theRememberedNumberIsFilledIn() {
        assertThat(model.login().get()).isEqualTo("0127");
        assertThat(model.remember().get()).isTrue();
    }

    @Test
    void withoutAServerThePageSaysSo() {
        model.askDesk();
        assertThat(model.desk().get()).isInstanceOf(DeskState.Unreachable.class);
    }

    @Test
    void aTryWithoutAServerKeepsThePasswordForTheNextOne() {
        model.password().set("s3cret");
        model.signIn();
        assertThat(model.notice().get()).isEqualTo(new Notice.ServerIsGone());
        assertThat(model.password().get()).isEqualTo("s3cret");
        assertThat(entered).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsSent() {
        model.login().set(" ");
        model.signIn();
        assertThat(model.missing().get()).isEqualTo(Optional.of(SignInViewModel.Missing.LOGIN));
        model.login().set("0127");
        model.signIn();
        assertThat(model.missing().get()).isEqualTo(Optional.of(SignInViewModel.Missing.PASSWORD));
        assertThat(model.notice().get()).isEqualTo(Notice.NONE);
    }

    @Test
    void aPictureThatIsAskedForIsReadWithTheNextTryAndThePasswordStays() {
        var door = new Doubtful();
        var model = new SignInViewModel(new Sitting(Language.EN, Theme.LIGHT)
                .terminal(new Played().with(SessionApi.class, door)), entered::add);
        model.password().set("s3cret");
        model.signIn();
        assertThat(model.captcha().picture().get()).isPresent();
        assertThat(model.password().get()).isEqualTo("s3cret");
        model.signIn();
        assertThat(model.missing().get()).contains(SignInViewModel.Missing.DIGITS);

        model.captcha().digits().set(" 56789 ");
        model.signIn();
        assertThat(door.tried.getLast().captcha()).contains("56789");
        assertThat(model.captcha().digits().get()).as("the picture is used up").isEmpty();
        assertThat(model.password().get()).isEmpty();
        assertThat(door.pictures).isEqualTo(2);
    }

    @Test
    void whenTheLineIsBackTheDeskIsAskedForAgain() {
        model.askDesk();
        terminal.connection().gone();
        var asked = new ArrayList<DeskState>();
        model.desk().subscribe((before, now) -> asked.add(now));
        terminal.connection().answered();
        assertThat(asked).anyMatch(DeskState.Asking.class::isInstance);
    }

    /** Asks for a picture, and then finds the password wrong. */
    private static final class Doubtful implements SessionApi {

        private final List<SignIn> tried = new ArrayList<>();
        private int pictures;

        @Override
        public Desk desk(String number) {
            throw Refusal.of(RefusalCode.TERMINAL_UNKNOWN).thrown();
        }

        @Override
        public Captcha captcha(String number) {
            pictures++;
            return new Captcha(new byte[]{1});
        }

        @Override
        public SignedIn signIn(SignIn attempt) {
            tried.add(attempt);
            throw Refusal.of(attempt.captcha().isEmpty() ? RefusalCode.CAPTCHA_NEEDED : RefusalCode.SIGN_IN_FAILED)
                    .thrown();
        }

        @Override
        public SignedIn current() {
            throw Refusal.of(RefusalCode.SESSION_EXPIRED).thrown();
        }

        @Override
        public void signOut() {}

        @Override
        public List<SessionView> list() {
            return List.of();
        }

        @Override
        public void revoke(long id) {}
    }
}
