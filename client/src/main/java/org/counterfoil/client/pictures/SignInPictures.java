package org.counterfoil.client.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Parent;

import org.counterfoil.client.staff.LockView;
import org.counterfoil.client.staff.LockViewModel;
import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.client.shared.seal.KeyFile;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.client.staff.NewPasswordView;
import org.counterfoil.client.staff.NewPasswordViewModel;
import org.counterfoil.client.staff.SignInView;
import org.counterfoil.client.staff.SignInViewModel;
import org.counterfoil.client.staff.enrolment.EnrolTerminalView;
import org.counterfoil.client.staff.enrolment.EnrolTerminalViewModel;
import org.counterfoil.client.staff.enrolment.NewServer;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.EnrolTerminal;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.Captcha;
import org.counterfoil.common.staff.CodeSent;
import org.counterfoil.common.staff.CodeWanted;
import org.counterfoil.common.staff.PhoneSignIn;
import org.counterfoil.common.staff.PhoneSignInApi;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SessionView;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;

/** Sign-in: waiting for the password, refused, and without a server. */
public final class SignInPictures implements PictureBook {

    @Override
    public List<Picture> pictures() {
        return List.of(
                new Picture("sign-in", sitting -> view(sitting, server(sitting, RefusalCode.SIGN_IN_FAILED))
                        .filled("••••••••"), SignInPictures::rest),
                new Picture("sign-in-refused",
                        sitting -> view(sitting, server(sitting, RefusalCode.SIGN_IN_FAILED)).tried(),
                        SignInPictures::rest),
                new Picture("sign-in-captcha",
                        sitting -> view(sitting, server(sitting, RefusalCode.CAPTCHA_NEEDED)).doubted()),
                new Picture("sign-in-new-password", SignInPictures::newPassword, root -> {}),
                new Picture("sign-in-locked", SignInPictures::locked, root -> ((LockView) root).placeFocus()),
                new Picture("enrol", sitting -> enrolment(sitting, false), root -> {}),
                new Picture("enrol-compare", sitting -> enrolment(sitting, true), root -> {}),
                new Picture("sign-in-phone", sitting -> view(sitting, server(sitting, RefusalCode.SIGN_IN_FAILED)
                        .with(PhoneSignInApi.class, new Phones())).byPhone(), SignInPictures::rest),
                new Picture("sign-in-server-gone", sitting -> view(sitting, new Played()).filled(""),
                        SignInPictures::rest));
    }

    private static Played server(Sitting sitting, RefusalCode why) {
        return new Played().with(SessionApi.class, door(sitting, why));
    }

    private static Page view(Sitting sitting, Played server) {
        var model = new SignInViewModel(sitting.terminal(server), signedIn -> {});
        model.askDesk();
        return new Page(model, new SignInView(model, sitting.texts(), language -> {}));
    }

    private static NewPasswordView newPassword(Sitting sitting) {
        var session = sitting.cashier(new Played());
        var model = new NewPasswordViewModel(session, _ -> {});
        var view = new NewPasswordView(session, model, () -> {});
        model.current().set("K7FD-3MXP");
        model.next().set("counterfoil 1");
        model.change();
        return view;
    }

    private static LockView locked(Sitting sitting) {
        var session = sitting.cashier(new Played());
        var model = new LockViewModel(session, () -> {}, _ -> {});
        model.password().set("••••••••");
        return new LockView(session, model);
    }

    /** The code is typed, or was; then the server that answered is compared by eye. */
    private static EnrolTerminalView enrolment(Sitting sitting, boolean compare) {
        var model = new EnrolTerminalViewModel(new DirectExecutor(), new NewServer() {
            @Override
            public Optional<String> fingerprint(URI server) {
                return Optional.of("5F1A09C27B34E8D06A9912CC40F7B3855D21A07E96F2C41B38D0E7AA1460B95C");
            }

            @Override
            public Desk enrol(ServerAddress server, EnrolTerminal command) {
                return sitting.desk();
            }
        }, new KeyFile(Path.of("")), "NJDL-TILL-02", _ -> {});
        model.server().set("counterfoil.example:8443");
        model.terminal().set("1873200002");
        model.code().set(SampleEnrolment.CODE);
        if (compare) {
            model.look();
        }
        return new EnrolTerminalView(model, sitting.texts(), _ -> {}, Optional.empty());
    }

    private static void rest(Parent root) {
        ((SignInView) root).placeFocus();
    }

    private record Page(SignInViewModel model, SignInView view) {

        SignInView filled(String password) {
            model.password().set(password);
            return view;
        }

        SignInView byPhone() {
            model.byPhone().set(true);
            model.phone().phone().set("138 0013 8000");
            model.phone().sendCode();
            return view;
        }

        SignInView tried() {
            model.password().set("0000");
            model.signIn();
            return view;
        }

        SignInView doubted() {
            model.password().set("••••••••");
            model.signIn();
            return view;
        }
    }

    /** A picture as the server draws them. */
    public static byte[] digits() {
        try (var picture = SignInPictures.class.getResourceAsStream("captcha.png")) {
            return picture.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sends codes and lets nobody in. */
    private static final class Phones implements PhoneSignInApi {

        @Override
        public CodeSent sendCode(CodeWanted wanted) {
            return new CodeSent(60, 300);
        }

        @Override
        public SignedIn signIn(PhoneSignIn attempt) {
            throw Refusal.of(RefusalCode.CODE_WRONG, "left", 4).thrown();
        }
    }

    /** Knows the desk and lets nobody in. */
    private static SessionApi door(Sitting sitting, RefusalCode why) {
        return new SessionApi() {
            @Override
            public Desk desk(String terminal) {
                return sitting.desk();
            }

            @Override
            public SignedIn signIn(SignIn attempt) {
                throw Refusal.of(why).thrown();
            }

            @Override
            public Captcha captcha(String terminal) {
                return new Captcha(digits());
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
        };
    }
}
