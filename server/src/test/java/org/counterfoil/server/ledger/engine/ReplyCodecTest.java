package org.counterfoil.server.ledger.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.PostedLeg;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.TransactionNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyCodecTest {

    private static final PostingOutcome REFUSED = new PostingOutcome.Refused(
            Refusal.of(RefusalCode.POINTS_SPENT, "missing", 30), true);

    @Test
    void anOutcomeComesBackAsItWasKept() {
        var day = LocalDate.of(2026, 3, 10);
        var id = TransactionNumber.id(2, 77);
        var posted = new PostingOutcome.Posted(new PostedTransaction(id, TransactionNumber.of(id, day).text(),
                TransactionKind.SPEND, Instant.parse("2026-03-10T02:30:00.123456Z"), day,
                List.of(new PostedLeg(AccountKey.principal(1, 9), -5, OptionalLong.of(8), OptionalLong.of(3)),
                        new PostedLeg(AccountKey.money(1, 0, AccountKind.SALES), 5, OptionalLong.empty(),
                                OptionalLong.empty())),
                List.of(new PostedLeg(AccountKey.bonus(1, 9), 0, OptionalLong.of(2), OptionalLong.of(2))),
                List.of(4L)), true);

        assertThat(ReplyCodec.decode(ReplyCodec.encode(posted))).isEqualTo(posted);
        assertThat(ReplyCodec.decode(ReplyCodec.encode(REFUSED))).isEqualTo(REFUSED);
    }

    /** 1 and 2 began the replies that did not name their format. */
    @ParameterizedTest
    @ValueSource(bytes = {1, 2, 4, 127})
    void aReplyOfAnotherFormatIsAFaultThatNamesIt(byte format) {
        var reply = ReplyCodec.encode(REFUSED);
        reply[0] = format;

        assertThatThrownBy(() -> ReplyCodec.decode(reply)).isInstanceOf(IllegalStateException.class)
                .hasMessage("A stored reply has format " + format + "; this version reads format 3 alone");
    }
}
