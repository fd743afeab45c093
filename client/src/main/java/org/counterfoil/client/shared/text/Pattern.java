package org.counterfoil.client.shared.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A text with named places, parsed: {@code Paid {amount,money}}. */
record Pattern(List<Piece> pieces) {

    private static final int WHOLE = 100;

    /** Words, or a place to be filled. */
    sealed interface Piece {

        /** Words as they stand. */
        record Words(String words) implements Piece {}

        /** A place: the argument's name, how it is written, and the forms of a plural. */
        record Place(String name, String kind, String forms) implements Piece {}
    }

    static Pattern parse(String text) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            pieces.add(new Piece.Words(text.substring(at, open)));
            var parts = text.substring(open + 1, close).split(",", 3);
            pieces.add(new Piece.Place(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "",
                    parts.length > 2 ? parts[2] : ""));
            at = close + 1;
        }
        pieces.add(new Piece.Words(text.substring(at)));
        return new Pattern(List.copyOf(pieces));
    }

    /** The places' names with their kinds, for comparing languages; a plural and a rate count as a number. */
    List<String> places() {
        return pieces.stream().filter(Piece.Place.class::isInstance).map(Piece.Place.class::cast)
                .map(place -> place.name() + (place.kind().isEmpty()
                        ? ""
                        : "," + place.kind().replaceAll("plural|fold|off", "number")))
                .sorted().toList();
    }

    String fill(Map<String, ?> arguments, Figures figures) {
        return pieces.stream().map(piece -> switch (piece) {
            case Piece.Words words -> words.words();
            case Piece.Place place -> fill(place, arguments.get(place.name()), figures);
        }).collect(Collectors.joining());
    }

    private static String fill(Piece.Place place, Object value, Figures figures) {
        if (value == null) {
            return "";
        }
        return switch (place.kind()) {
            case "money" -> figures.money(number(value));
            case "figure" -> figures.figure(number(value));
            case "number" -> figures.number(number(value));
            case "plural" -> plural(place.forms(), number(value), figures);
            case "fold" -> BigDecimal.valueOf(number(value), 1).stripTrailingZeros().toPlainString();
            case "off" -> Long.toString(WHOLE - number(value));
            case "date" -> figures.date(value instanceof LocalDate date ? date : LocalDate.parse(value.toString()));
            case "time" -> figures.time(instant(value));
            case "datetime" -> figures.dateTime(instant(value));
            default -> value.toString();
        };
    }

    private static String plural(String forms, long count, Figures figures) {
        var split = forms.split("\\|", 2);
        var form = count == 1 || split.length == 1 ? split[0] : split[1];
        return form.replace("#", figures.number(count));
    }

    private static long number(Object value) {
        return value instanceof Number number ? number.longValue() : Long.parseLong(value.toString());
    }

    private static Instant instant(Object value) {
        return value instanceof Instant instant ? instant : Instant.parse(value.toString());
    }
}
