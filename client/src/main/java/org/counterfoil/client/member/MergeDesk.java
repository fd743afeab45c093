package org.counterfoil.client.member;

import java.util.function.Consumer;

import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.issuing.MergeApi;
import org.counterfoil.common.value.TransactionDetails;

/** Opens the form that merges two members, from wherever they were chosen. */
final class MergeDesk {

    private MergeDesk() {}

    /** The form of two members; {@code saved} gets the transaction. */
    static FormModel<TransactionDetails> form(SessionScope session, TwoMembers two,
            Consumer<TransactionDetails> saved) {
        var form = new MergeForm(two, session.texts());
        var request = new KeptRequest<TransactionDetails>(session,
                (key, values) -> session.api(MergeApi.class).mergeMembers(form.command(key, values)));
        var model = new FormModel<>(session.terminal().executor(), form.spec(), form.first(),
                new FieldReader(session.texts().figures()), request, saved);
        form.follow(model);
        return model;
    }

    /** Lays it over a screen, the two beside each other above it. */
    static void open(FormModel<?> form, TwoMembers two, SheetHead head, Texts texts, Overlays overlays) {
        FormPane.inDrawer(form, texts, Nodes.column(0, head, new MergeStrip(two, texts)), overlays);
    }
}
