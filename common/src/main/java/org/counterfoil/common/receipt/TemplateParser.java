package org.counterfoil.common.receipt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.receipt.TemplateStatement.Condition;
import org.counterfoil.common.receipt.TemplateStatement.Verb;
import org.counterfoil.common.shared.Language;

/** Reads one line of a template and says clearly what it can't read. */
final class TemplateParser {

    private static final Pattern STATEMENT = Pattern.compile("([a-z]+)(?:\\[([^\\]]*)\\])?(?:\\s+(.*))?");
    private static final Pattern GUARD = Pattern.compile("(when|unless|each)\\s+(\\S+)\\s+(.+)");
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)\\}");
    private static final String LABEL = "label.";

    private final ReceiptLabels labels = ReceiptLabels.of(Language.EN);
    private final int line;
    private final List<Condition> conditions = new ArrayList<>();
    private Optional<FactList> list = Optional.empty();

    private TemplateParser(int line) {
        this.line = line;
    }

    static TemplateStatement statement(int line, String text) {
        return new TemplateParser(line).parse(text.strip());
    }

    private TemplateStatement parse(String text) {
        var rest = text;
        for (var guard = GUARD.matcher(rest); guard.matches(); guard = GUARD.matcher(rest)) {
            guarded(guard.group(1), guard.group(2));
            rest = guard.group(3);
        }
        var statement = STATEMENT.matcher(rest);
        if (!statement.matches()) {
            throw fault("not a statement: '" + rest + "'");
        }
        var verb = verb(statement.group(1));
        var parts = parts(verb, Optional.ofNullable(statement.group(3)).orElse(""));
        return new TemplateStatement(List.copyOf(conditions), list, verb,
                style(Optional.ofNullable(statement.group(2)).orElse("")), parts);
    }

    private void guarded(String guard, String name) {
        if (guard.equals("each")) {
            list = Optional.of(FactList.of(name).orElseThrow(() -> unknown("list", name,
                    Arrays.stream(FactList.values()).map(FactList::key).toList())));
            return;
        }
        var kinds = Arrays.stream(TransactionKind.values()).map(TransactionKind::key).toList();
        if (Fact.of(name).isEmpty() && FactList.of(name).isEmpty() && !kinds.contains(name)) {
            throw unknown("fact or kind of transaction", name, facts());
        }
        conditions.add(new Condition(name, guard.equals("when")));
    }

    private Verb verb(String word) {
        return Arrays.stream(Verb.values()).filter(verb -> verb.word().equals(word)).findFirst().orElseThrow(
                () -> unknown("statement", word, Arrays.stream(Verb.values()).map(Verb::word).toList()));
    }

    private TextStyle style(String words) {
        var style = TextStyle.PLAIN;
        for (var word : words.strip().split("\\s+")) {
            style = switch (word) {
                case "" -> style;
                case "bold" -> style.asBold();
                case "tall", "large" -> style.with(TextStyle.Size.valueOf(word.toUpperCase(Locale.ROOT)));
                case "left", "center", "right" -> style.with(TextStyle.Align.valueOf(word.toUpperCase(Locale.ROOT)));
                default -> throw unknown("style", word, List.of("bold", "tall", "large", "left", "center", "right"));
            };
        }
        return style;
    }

    private List<List<TemplatePiece>> parts(Verb verb, String text) {
        var texts = text.isBlank() ? List.<String>of() : Arrays.asList(text.split("\\|", -1));
        if (texts.size() != verb.texts()) {
            throw fault("'" + verb.word() + "' takes " + verb.texts() + " text(s) with '|' between them, here stand "
                    + texts.size());
        }
        if (verb == Verb.SPACE && !text.strip().matches("[1-9]")) {
            throw fault("'space' takes 1 to 9 lines, here stands '" + text.strip() + "'");
        }
        return texts.stream().map(this::pieces).toList();
    }

    private List<TemplatePiece> pieces(String text) {
        var pieces = new ArrayList<TemplatePiece>();
        var at = 0;
        var names = NAME.matcher(text);
        while (names.find()) {
            literal(text.substring(at, names.start()), pieces);
            pieces.add(named(names));
            at = names.end();
        }
        literal(text.substring(at), pieces);
        return List.copyOf(pieces);
    }

    private void literal(String text, List<TemplatePiece> pieces) {
        if (text.contains("{") || text.contains("}")) {
            throw fault("a brace without its partner in '" + text.strip() + "'");
        }
        if (!text.isEmpty()) {
            pieces.add(new TemplatePiece.Literal(text));
        }
    }

    private TemplatePiece named(Matcher found) {
        var name = found.group(1).strip();
        if (name.startsWith(LABEL)) {
            if (!labels.has(name)) {
                throw fault("unknown label '" + name + "'");
            }
            return new TemplatePiece.Label(name);
        }
        if (list.map(FactList::names).orElse(List.of()).contains(name)) {
            return new TemplatePiece.OfRow(name);
        }
        return new TemplatePiece.Named(Fact.of(name).orElseThrow(() -> unknown("fact", name, facts())));
    }

    private List<String> facts() {
        var known = new ArrayList<>(list.map(FactList::names).orElse(List.of()));
        known.addAll(Arrays.stream(Fact.values()).map(Fact::key).toList());
        return known;
    }

    private ReceiptTemplateException unknown(String what, String name, List<String> known) {
        return fault("unknown " + what + " '" + name + "'; known: "
                + known.stream().collect(Collectors.joining(", ")));
    }

    private ReceiptTemplateException fault(String text) {
        return new ReceiptTemplateException(line, text);
    }
}
