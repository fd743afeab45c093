package org.counterfoil.common.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.receipt.ReceiptBlock.Item;
import org.counterfoil.common.receipt.ReceiptBlock.Pair;
import org.counterfoil.common.receipt.TextStyle.Align;
import org.counterfoil.common.receipt.TextStyle.Size;
import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;

class ReceiptLayoutTest {

    private static final Figures FIGURES = new Figures(CurrencyUnit.of("CNY"));
    private static List<String> plain(Paper paper, List<ReceiptBlock> blocks) {
        return ReceiptLayout.of(new Receipt("1", Language.ZH_CN, blocks), paper).stream()
                .filter(PrintLine.Words.class::isInstance).map(line -> ((PrintLine.Words) line).plain()).toList();
    }

    @Example
    void aChineseCharacterTakesTwoColumns() {
        assertThat(Columns.of("实收 A")).isEqualTo(6);
        assertThat(plain(Paper.MM_58, List.of(new Pair("实收", "296.95", TextStyle.PLAIN))))
                .containsExactly("实收" + " ".repeat(22) + "296.95");
    }

    @Example
    void vietnameseLettersTakeOneColumnHoweverTheyAreComposed() {
        assertThat(Columns.of("Số dư")).isEqualTo(5);
        assertThat(plain(Paper.MM_58, List.of(new Pair("So\u0302\u0301", "1", TextStyle.PLAIN))))
                .containsExactly("Số" + " ".repeat(29) + "1");
    }

    @Example
    void onlyWhatThePrinterLacksIsDrawn() {
        assertThat(Columns.needDrawing("实收 ￥296.95 × 2")).isFalse();
        assertThat(Columns.needDrawing("Số dư")).isTrue();
        assertThat(Columns.needDrawing("café")).isTrue();
    }

    @Example
    void theFiguresOfItemsShareTheirColumns() {
        assertThat(plain(Paper.MM_58, List.of(new Item("茉莉雪芽", "1", "58.14"), new Item("手提纸袋", "12", "1,109.44"))))
                .containsExactly("茉莉雪芽" + " ".repeat(14) + "1    58.14", "手提纸袋" + " ".repeat(13) + "12 1,109.44");
    }

    @Example
    void aLongNameGoesOnBelowItselfAndTheFiguresStayAtItsHead() {
        assertThat(plain(Paper.MM_58, List.of(new Item("鲜奶抹茶拿铁 大杯 少糖 去冰 加珍珠", "2", "37.62"))))
                .containsExactly("鲜奶抹茶拿铁 大杯 少糖   2 37.62", "  去冰 加珍珠");
    }

    @Example
    void aLargeTotalThatIsTooWideStaysOnOneLineInLetterWidth() {
        var total = new Pair("实收", "￥10,000,000.00", new TextStyle(true, Size.LARGE, Align.LEFT));
        assertThat(plain(Paper.MM_58, List.of(total))).hasSize(1);
    }

    @Example
    void noStopBeginsALine() {
        assertThat(Columns.wrap("谢谢惠顾，欢迎再来", 8)).containsExactly("谢谢惠", "顾，欢迎", "再来");
    }

    @Property(tries = 400)
    void noLineIsWiderThanThePaper(@ForAll("blocks") List<ReceiptBlock> blocks, @ForAll Paper paper) {
        for (var line : ReceiptLayout.of(new Receipt("1", Language.VI, blocks), paper)) {
            if (line instanceof PrintLine.Words words) {
                assertThat(Columns.of(words.plain()) * words.size().wide()).isLessThanOrEqualTo(paper.columns());
                words.cells().forEach(cell -> assertThat(Columns.of(cell.text())).isLessThanOrEqualTo(cell.width()));
            }
        }
    }

    @Property(tries = 400)
    void nothingIsLost(@ForAll("blocks") List<ReceiptBlock> blocks, @ForAll Paper paper) {
        var printed = characters(String.join("", plain(paper, blocks)));
        var given = characters(blocks.stream().map(ReceiptLayoutTest::words).collect(Collectors.joining()));
        assertThat(printed).isEqualTo(given);
    }

    @Property(tries = 400)
    void everyFigureStandsUnbroken(@ForAll("figures") List<Long> figures, @ForAll("name") String name,
            @ForAll Paper paper) {
        var blocks = new ArrayList<ReceiptBlock>();
        figures.forEach(figure -> blocks.add(new Item(name, Figures.whole(figure % 9_999), FIGURES.money(figure))));
        figures.forEach(figure -> blocks.add(new Pair(name, FIGURES.money(-figure), TextStyle.PLAIN)));
        var lines = String.join("\n", plain(paper, blocks));
        figures.forEach(figure -> assertThat(lines).contains(FIGURES.money(figure), "-" + FIGURES.money(figure)));
    }

    @Property(tries = 200)
    void everyAmountOfASaleIsPrinted(@ForAll Paper paper, @ForAll Language language) {
        var kinds = ReceiptFixtures.kinds();
        for (TransactionKind kind : kinds) {
            var lines = String.join("\n", plain(paper, ReceiptFixtures.receipt(kind, language, paper).blocks()));
            var transaction = ReceiptFixtures.transaction(kind, language);
            transaction.lines().forEach(line -> assertThat(lines).contains(FIGURES.money(line.line().gross())));
            transaction.discounts().forEach(
                    rule -> assertThat(lines).contains("-" + FIGURES.money(Math.abs(rule.effect()))));
            if (transaction.net() != 0) {
                assertThat(lines).contains(FIGURES.money(transaction.net()));
            }
            transaction.after("principal").ifPresent(left -> assertThat(lines).contains(FIGURES.money(left)));
            transaction.after("points").ifPresent(left -> assertThat(lines).contains(Figures.whole(left)));
        }
    }

    private static String words(ReceiptBlock block) {
        return switch (block) {
            case ReceiptBlock.Title(var text) -> text;
            case ReceiptBlock.Text(var text, var style) -> text;
            case Pair(var left, var right, var style) -> left + right;
            case Item(var name, var quantity, var amount) -> name + quantity + amount;
            default -> "";
        };
    }

    /** All characters but blanks, in order of their codes: a name that goes on stands behind its figures. */
    private static String characters(String text) {
        return Columns.printable(text).codePoints().filter(character -> character != ' ').sorted()
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Provide
    Arbitrary<List<Long>> figures() {
        return Arbitraries.longs().between(1, Amount.MAX).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> name() {
        return Arbitraries.strings().withChars("茉莉雪芽桂花乌龙，。（）Abcđếữ 0123456789.-×").ofMinLength(1).ofMaxLength(80);
    }

    @Provide
    Arbitrary<List<ReceiptBlock>> blocks() {
        var styles = Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(Size.class),
                Arbitraries.of(Align.class)).as(TextStyle::new);
        var figure = Arbitraries.longs().between(-Amount.MAX, Amount.MAX).map(FIGURES::money);
        Arbitrary<ReceiptBlock> text = Combinators.combine(name(), styles).as(ReceiptBlock.Text::new);
        Arbitrary<ReceiptBlock> pair = Combinators.combine(name(), figure, styles).as(Pair::new);
        Arbitrary<ReceiptBlock> item = Combinators.combine(name(), Arbitraries.of("1", "9,999"), figure).as(Item::new);
        Arbitrary<ReceiptBlock> title = name().map(ReceiptBlock.Title::new);
        return Arbitraries.oneOf(text, pair, item, title).list().ofMinSize(1).ofMaxSize(8);
    }
}
