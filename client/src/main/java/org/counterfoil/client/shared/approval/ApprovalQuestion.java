package org.counterfoil.client.shared.approval;

import java.util.Map;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.approval.Approval;

/** The one question for a second person that a screen may have open. */
public final class ApprovalQuestion {

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private Consumer<Approval> again = nobody -> {};
    private Runnable cancelled = () -> {};

    /** Whether somebody is asked now. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Whether an approval is on its way. */
    public ReadOnlyBooleanProperty sending() {
        return sending.getReadOnlyProperty();
    }

    /** Why the last approval was not good; why one is needed at first. */
    public ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** The approver's staff number or login name. */
    public StringProperty number() {
        return number;
    }

    public StringProperty password() {
        return password;
    }

    /**
     * Asks where a refusal wants a second person, and once more where the one who was asked was not good.
     *
     * @param next  sends the same request again, with the approval
     * @param leave runs when nobody approves; nothing was done
     * @return false for any other refusal; the question is over then
     */
    public boolean asks(Refusal refusal, Consumer<Approval> next, Runnable leave) {
        if (!refusal.code().asksForApproval() && !(open.get() && refusal.code() == RefusalCode.SIGN_IN_LOCKED)) {
            over();
            return false;
        }
        again = next;
        cancelled = leave;
        sending.set(false);
        password.set("");
        notice.set(refusal.code() == RefusalCode.APPROVAL_NEEDED
                ? Notice.hint("approval.note", Map.of())
                : new Notice.Refusing(refusal));
        open.set(true);
        return true;
    }

    /** Enter: sends it with who stands there; nothing happens while a field is empty or an answer is awaited. */
    public void give() {
        if (open.get() && !sending.get() && !number.get().isBlank() && !password.get().isEmpty()) {
            sending.set(true);
            again.accept(new Approval(number.get().strip(), password.get()));
        }
    }

    /** Esc: nobody approves. */
    public void cancel() {
        if (open.get() && !sending.get()) {
            cancelled.run();
            over();
        }
    }

    /** The request has another answer, or its screen is left: nobody is asked any more, and nobody is told. */
    public void over() {
        sending.set(false);
        number.set("");
        password.set("");
        again = nobody -> {};
        cancelled = () -> {};
        open.set(false);
    }
}
