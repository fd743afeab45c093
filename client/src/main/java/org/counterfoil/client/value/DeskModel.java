package org.counterfoil.client.value;

import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.shared.CurrencyUnit;

/** A view model at a desk: what it says is heard as well. */
public abstract class DeskModel extends ViewModel {

    private final DeskSession session;

    protected DeskModel(DeskSession session) {
        super(session.executor());
        this.session = session;
    }

    protected final DeskSession session() {
        return session;
    }

    /** The house's money. */
    protected final CurrencyUnit currency() {
        return session.signedIn().desk().currency();
    }

    @Override
    protected void say(Notice next) {
        super.say(next);
        if (!(next instanceof Notice.Silence)) {
            session.cues().play(next.tone());
        }
    }
}
