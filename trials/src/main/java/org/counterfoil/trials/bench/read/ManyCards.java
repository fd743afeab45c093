package org.counterfoil.trials.bench.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.counterfoil.trials.house.TrialHouse;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Very many cards with their members, what these hold and what they did, filled in by SQL: by the use cases it would
 * take hours. The two levels and the type of card are those of the house.
 */
public final class ManyCards {

    private static final long FIRST_NUMBER = 8_900_000_000_000_000L;
    private static final int HASH_BYTES = 32;
    private static final int REPLY_BYTES = 400;
    /** What a spend of two products says of itself. */
    private static final String BODY = """
            {"format":1,"body":{"store":"试炼店","terminal":"4711200001","terminalAlias":"1 号台","operator":"林小满",\
            "operatorNumber":"0001","parties":[{"member":1,"card":"8900000000000001","name":"顾客"}],"level":"金卡",\
            "lines":[{"line":{"code":"P001","name":"乌龙茶 1","unitPrice":835,"quantity":2},"net":1503}],"discounts":[],\
            "received":0,"remark":"","operation":null}}""";

    private final int count;

    private ManyCards(int count) {
        this.count = count;
    }

    /** Fills them in and has the database look at them once, as its housekeeping would. */
    public static ManyCards fill(JdbcClient jdbc, TrialHouse house, int count, boolean embedded) throws IOException {
        var script = new ClassPathResource("many-cards.sql", ManyCards.class)
                .getContentAsString(StandardCharsets.UTF_8);
        var numbers = embedded
                ? "(select x as n from system_range(1, " + count + ")) s"
                : "generate_series(cast(1 as bigint), " + count + ") as s (n)";
        var parameters = parameters(jdbc, house, count);
        statements(script).forEach(sql -> jdbc.sql(sql.replace("{numbers}", numbers)
                .replace("{uuid}", embedded ? "random_uuid()" : "gen_random_uuid()")).params(parameters).update());
        jdbc.sql("analyze").update();
        return new ManyCards(count);
    }

    private static List<String> statements(String script) {
        return Arrays.stream(script.replaceAll("(?m)^--.*$", "").split(";")).map(String::strip)
                .filter(sql -> !sql.isEmpty()).toList();
    }

    private static Map<String, Object> parameters(JdbcClient jdbc, TrialHouse house, int count) {
        var levels = jdbc.sql("select id from member_level where merchant_id = ? order by rank")
                .param(house.merchant()).query(Long.class).list();
        var type = jdbc.sql("select id from card_type where merchant_id = ?").param(house.merchant())
                .query(Long.class).single();
        var now = OffsetDateTime.now(Clock.systemUTC());
        return Map.ofEntries(Map.entry("merchant", house.merchant()), Map.entry("store", house.store()),
                Map.entry("standard", levels.getFirst()), Map.entry("better", levels.getLast()),
                Map.entry("type", type), Map.entry("now", now), Map.entry("today", now.toLocalDate()),
                Map.entry("until", now.toLocalDate().plusDays(20)), Map.entry("n", count),
                Map.entry("body", BODY.getBytes(StandardCharsets.UTF_8)), Map.entry("hash", new byte[HASH_BYTES]),
                Map.entry("reply", new byte[REPLY_BYTES]));
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** The number of one of them, counted from 0. */
    public String number(int place) {
        return Long.toString(FIRST_NUMBER + 1 + place);
    }
}
