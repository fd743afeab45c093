package org.counterfoil.client.pictures;

import java.util.List;

import javafx.scene.Parent;

import org.counterfoil.client.staff.SignInView;
import org.counterfoil.client.staff.SignInViewModel;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SessionView;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;

/** Sign-in: waiting for the password, refused, and without a server. */
final class SignInPictures implements PictureBook {

    @Override
    public List<Picture> pictures() {
        return List.of(
                new Picture("sign-in", sitting -> view(sitting, new Played().with(SessionApi.class, door(sitting)))
                        .filled("••••••••"), SignInPictures::rest),
                new Picture("sign-in-refused", sitting -> view(sitting,
                        new Played().with(SessionApi.class, door(sitting))).tried(), SignInPictures::rest),
                new Picture("sign-in-server-gone", sitting -> view(sitting, new Played()).filled(""),
                        SignInPictures::rest));
    }

    private static Page view(Sitting sitting, Played server) {
        var model = new SignInViewModel(sitting.terminal(server), signedIn -> {});
        model.askDesk();
        return new Page(model, new SignInView(model, sitting.texts(), language -> {}));
    }

    private static void rest(Parent root) {
        ((SignInView) root).placeFocus();
    }

    private record Page(SignInViewModel model, SignInView view) {

        SignInView filled(String password) {
            model.password().set(password);
            return view;
        }

        SignInView tried() {
            model.password().set("0000");
            model.signIn();
            return view;
        }
    }

    /** Knows the desk and lets nobody in. */
    private static SessionApi door(Sitting sitting) {
        return new SessionApi() {
            @Override
            public Desk desk(String terminal) {
                return sitting.desk();
            }

            @Override
            public SignedIn signIn(SignIn attempt) {
                throw Refusal.of(RefusalCode.SIGN_IN_FAILED).thrown();
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
