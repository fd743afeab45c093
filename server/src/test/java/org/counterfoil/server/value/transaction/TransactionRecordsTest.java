package org.counterfoil.server.value.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardOperation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class TransactionRecordsTest {

    /** As the server sets it up. */
    private final TransactionRecords records = new TransactionRecords(JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build());

    @Test
    void whatIsWrittenIsReadBack() {
        var body = new TransactionBody("南山店", "1873200001", "1 号台", "林小满", "0012",
                List.of(new TransactionBody.Party(7, "8888", "陈晓云")), "金卡", List.of(), List.of(), 0, "来电",
                Optional.of(CardOperation.LOSS));
        assertThat(records.read(records.write(body))).isEqualTo(body);
    }

    @Test
    void whatWasWrittenBeforeCardOperationsWereToldIsStillRead() {
        var earlier = """
                {"store":"南山店","terminal":"1873200001","terminalAlias":"1 号台","operator":"林小满",\
                "operatorNumber":"0012","parties":[],"level":"","lines":[],"discounts":[],"received":0,"remark":"x"}""";
        var body = records.read(earlier.getBytes(StandardCharsets.UTF_8));
        assertThat(body.operation()).isEmpty();
        assertThat(body.remark()).isEqualTo("x");
    }
}
