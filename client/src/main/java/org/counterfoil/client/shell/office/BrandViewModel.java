package org.counterfoil.client.shell.office;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.organisation.Logo;
import org.counterfoil.common.organisation.MerchantApi;

/** The merchant's own logo, asked for once; where there is none, or no answer, the product's mark stays. */
final class BrandViewModel extends ViewModel {

    private static final Logo NONE = new Logo(new byte[0]);

    private final ReadOnlyObjectWrapper<Logo> logo = new ReadOnlyObjectWrapper<>(NONE);

    BrandViewModel(SessionScope session) {
        super(session.terminal().executor());
        var merchants = session.api(MerchantApi.class);
        ask(merchants::ownLogo, outcome -> {
            if (outcome instanceof Outcome.Done<Logo>(var own)) {
                logo.set(own);
            }
        });
    }

    /** Empty until the server has answered, and where there is none. */
    ReadOnlyObjectProperty<Logo> logo() {
        return logo.getReadOnlyProperty();
    }
}
