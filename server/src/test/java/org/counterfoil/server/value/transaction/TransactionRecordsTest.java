package org.counterfoil.server.value.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.shared.approval.Approver;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TransactionRecordsTest {

    private static final TransactionBody BODY = new TransactionBody("南京东路店", "1873200001", "1 号台", "陈晓雯", "0127",
            List.of(new TransactionBody.Party(9, "8600123412345671", "林若溪")), "金卡", List.of(), List.of(), 300, "急",
            Optional.of(CardOperation.LOSS), Optional.of(new Approver("M1", "沈怀瑾")));

    private final TransactionRecords records = new TransactionRecords(new JsonMapper());

    @Test
    void whatIsWrittenNamesItsFormatAndIsReadAgain() {
        var written = records.write(BODY);

        assertThat(new String(written, StandardCharsets.UTF_8)).startsWith("{\"format\":1,\"body\":{");
        assertThat(records.read(written)).isEqualTo(BODY);
    }

    @Test
    void whatWasWrittenBeforeThereWereApproversNamesNone() {
        var written = new String(records.write(BODY), StandardCharsets.UTF_8);
        var earlier = written.replaceFirst(",\"approver\":\\{[^}]*}", "");

        assertThat(earlier).doesNotContain("approver");
        assertThat(read(earlier).approver()).isEmpty();
    }

    @Test
    void whatTheJobsPostSaysNothing() {
        assertThat(records.read("{}".getBytes(StandardCharsets.UTF_8))).isEqualTo(TransactionBody.SILENT);
    }

    @Test
    void anotherFormatIsAFaultThatNamesIt() {
        assertThatThrownBy(() -> read("{\"format\":2,\"text\":\"\"}")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has format 2; this version reads format 1 alone");
        assertThatThrownBy(() -> read("{\"store\":\"\",\"remark\":\"\"}")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has no format");
    }

    private TransactionBody read(String text) {
        return records.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
