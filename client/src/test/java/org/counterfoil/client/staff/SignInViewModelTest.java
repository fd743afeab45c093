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
import org.counterfoil.common.shared.Language;
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
    void whenTheLineIsBackTheDeskIsAskedForAgain() {
        model.askDesk();
        terminal.connection().gone();
        var asked = new ArrayList<DeskState>();
        model.desk().subscribe((before, now) -> asked.add(now));
        terminal.connection().answered();
        assertThat(asked).anyMatch(DeskState.Asking.class::isInstance);
    }
}
