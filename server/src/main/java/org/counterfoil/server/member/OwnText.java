package org.counterfoil.server.member;

import java.util.List;
import java.util.stream.Collectors;

import org.counterfoil.common.member.own.OwnValue;

/** How a member's values of the merchant's own fields stand in one column: {@code id=value}, one on each line. */
final class OwnText {

    private OwnText() {}

    static String of(List<OwnValue> values) {
        return values.stream().map(value -> value.field() + "=" + value.value()).collect(Collectors.joining("\n"));
    }

    static List<OwnValue> values(String text) {
        return text.lines().map(line -> line.split("=", 2))
                .map(parts -> new OwnValue(Long.parseLong(parts[0]), parts[1])).toList();
    }
}
