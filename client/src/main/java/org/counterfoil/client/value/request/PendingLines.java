package org.counterfoil.client.value.request;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the lines of the file say; makes each line that is added to it. */
final class PendingLines {

    private static final Logger LOG = LoggerFactory.getLogger(PendingLines.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<UUID, Attempt<?>> open = new LinkedHashMap<>();
    private final Map<Integer, Long> next = new HashMap<>();

    /** A last line that a crash has torn was never acted upon: it is left out. */
    static PendingLines read(List<String> written) {
        var lines = new PendingLines();
        for (var line : written) {
            try {
                lines.take(JSON.readTree(line));
            } catch (JacksonException torn) {
                LOG.warn("A line of pending requests can't be read and is left out: {} characters", line.length());
            }
        }
        return lines;
    }

    String kept(Attempt<?> attempt) {
        remember(attempt);
        return JSON.writeValueAsString(
                Map.of("is", "kept", "type", attempt.type().name(), "command", attempt.command()));
    }

    String settled(UUID uuid) {
        open.remove(uuid);
        return JSON.writeValueAsString(Map.of("is", "settled", "uuid", uuid));
    }

    String numbers() {
        return JSON.writeValueAsString(Map.of("is", "numbers", "next", next));
    }

    List<Attempt<?>> open() {
        return List.copyOf(open.values());
    }

    long nextSequence(int epoch) {
        return next.getOrDefault(epoch, 1L);
    }

    private void take(JsonNode line) {
        switch (line.path("is").asString("")) {
            case "kept" -> CommandType.named(line.path("type").asString(""))
                    .ifPresentOrElse(type -> remember(attempt(type, line.path("command"))),
                            () -> LOG.warn("A pending request of an unknown type is left alone: {}",
                                    line.path("type")));
            case "settled" -> open.remove(UUID.fromString(line.path("uuid").asString("")));
            case "numbers" -> line.path("next").properties()
                    .forEach(entry -> used(Integer.parseInt(entry.getKey()), entry.getValue().asLong() - 1));
            default -> LOG.warn("A line of pending requests says nothing known");
        }
    }

    private static <C> Attempt<C> attempt(CommandType<C> type, JsonNode command) {
        return new Attempt<>(type, JSON.treeToValue(command, type.body()));
    }

    private void remember(Attempt<?> attempt) {
        var key = attempt.key();
        open.put(key.uuid(), attempt);
        used(key.epoch(), key.sequence());
    }

    private void used(int epoch, long sequence) {
        next.merge(epoch, sequence + 1, Math::max);
    }
}
