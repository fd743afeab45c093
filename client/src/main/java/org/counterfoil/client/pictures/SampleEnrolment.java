package org.counterfoil.client.pictures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.EnrolTerminal;
import org.counterfoil.common.organisation.EnrolmentApi;
import org.counterfoil.common.organisation.EnrolmentCode;
import org.counterfoil.common.organisation.TerminalBinding;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Plays the tying of the terminals of {@link SampleTerminals}; one code is the right one. */
public final class SampleEnrolment implements EnrolmentApi {

    /** The right code. */
    public static final String CODE = "K7FD-3MXP-9ACW-4HTR";

    private final List<EnrolTerminal> came = new ArrayList<>();
    private final Sitting sitting;
    private final SampleTerminals terminals;

    public SampleEnrolment(Sitting sitting, SampleTerminals terminals) {
        this.sitting = sitting;
        this.terminals = terminals;
    }

    /** Whoever tried, in this order. */
    public List<EnrolTerminal> came() {
        return came;
    }

    @Override
    public Desk enrol(EnrolTerminal command) {
        came.add(command);
        if (!EnrolmentCode.plain(command.code()).equals(EnrolmentCode.plain(CODE))) {
            throw Refusal.of(RefusalCode.ENROLMENT_CODE_WRONG, "left", 4).thrown();
        }
        var row = terminals.row(command.terminal())
                .orElseThrow(() -> Refusal.of(RefusalCode.TERMINAL_UNKNOWN).thrown());
        terminals.bind(row.id(), new TerminalBinding(command.installation(), Sitting.NOW));
        return sitting.desk();
    }

    @Override
    public EnrolmentCode code(long terminal) {
        return new EnrolmentCode(terminals.details(terminal).number(), CODE, Sitting.NOW.plus(Duration.ofHours(24)));
    }

    @Override
    public void unbind(long terminal) {
        terminals.unbind(terminal);
    }
}
