package org.counterfoil.common.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nowhere is it taken for granted that money has two decimals: {@code CurrencyUnit} alone knows how many it has. */
class MoneyDigitsTest {

    private static final List<String> MODULES = List.of("common", "server", "client", "reports");

    /** What makes yuan of cents, or cents of yuan, by a digit count of its own. Percentages have a name for theirs. */
    private static final List<Pattern> TWO_DIGITS = Stream.of("movePoint(Left|Right)\\(2\\)", "%,?\\.2f",
            "#,##0\\.0", "BigDecimal\\.valueOf\\([^()]*, 2\\)", "setScale\\(2\\b",
            "\\.replace\\(\"\\.00\"", "\\b(minor|amount|sum|net|gross|price|money|due|cents)\\w* ?[/%] ?100L?\\b",
            "\\bCENTS\\b", "\\bMINOR_DIGITS\\b").map(Pattern::compile).toList();

    @Test
    void nobodyCountsTheDecimalsOfMoneyButTheCurrency() {
        var found = MODULES.stream().flatMap(MoneyDigitsTest::lines).filter(MoneyDigitsTest::countsTwo).toList();
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"var yuan = BigDecimal.valueOf(minor).movePointLeft(2);",
            "return String.format(Locale.ROOT, \"%,.2f\", value);", "var whole = sum % 100 == 0;",
            "figures.number(amount / 100)", "private static final int CENTS = 100;", "BigDecimal.valueOf(net, 2)",
            "text.replace(\".00\", \"\")", "private static final String MONEY = \"#,##0.00\";"})
    void whoTakesTwoForGrantedIsCaught(String line) {
        assertThat(countsTwo(line)).isTrue();
    }

    private static boolean countsTwo(String line) {
        return TWO_DIGITS.stream().anyMatch(pattern -> pattern.matcher(line).find());
    }

    private static Stream<String> lines(String module) {
        var sources = Path.of("..", module, "src", "main", "java");
        assertThat(sources).isDirectory();
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
                    .flatMap(file -> read(file).lines().map(line -> file.getFileName() + ": " + line));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
