package org.counterfoil.client.till;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.common.value.Basket;

/**
 * What is being bought; never changed, only replaced.
 *
 * @param selected the line that keys act upon; -1 in an empty cart
 */
public record Cart(List<CartLine> lines, int selected) {

    static final Cart EMPTY = new Cart(List.of(), -1);

    public Cart {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Before any rule, minor units. */
    public long gross() {
        return lines.stream().mapToLong(CartLine::gross).reduce(0, Math::addExact);
    }

    /** All quantities together. */
    public int pieces() {
        return lines.stream().mapToInt(CartLine::quantity).sum();
    }

    /** The line that keys act upon. */
    public Optional<CartLine> selectedLine() {
        return selected < 0 ? Optional.empty() : Optional.of(lines.get(selected));
    }

    /** One more of a product: on its line where there is one, else on a new line. */
    Cart with(ProductView product) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).code().equals(product.code())) {
                return select(at).changed(line -> line.times(line.quantity() + 1));
            }
        }
        return with(CartLine.of(product));
    }

    /** An amount that was keyed in, in minor units. */
    Cart with(long amount) {
        return with(CartLine.of(amount));
    }

    Cart select(int index) {
        return new Cart(lines, Math.clamp(index, lines.isEmpty() ? -1 : 0, lines.size() - 1));
    }

    Cart quantity(int wanted) {
        return changed(line -> line.times(wanted));
    }

    /** So many more of the selected line, fewer where negative; one stays at least. */
    Cart more(int by) {
        return changed(line -> line.times(line.quantity() + by));
    }

    /** Without the selected line. */
    Cart withoutSelected() {
        if (selected < 0) {
            return this;
        }
        var rest = new ArrayList<>(lines);
        rest.remove(selected);
        return new Cart(rest, Math.min(selected, rest.size() - 1));
    }

    Basket basket(Optional<String> card) {
        return new Basket(card, lines.stream().map(CartLine::basketLine).toList());
    }

    private Cart with(CartLine line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return new Cart(more, lines.size());
    }

    private Cart changed(UnaryOperator<CartLine> change) {
        if (selected < 0) {
            return this;
        }
        var changed = new ArrayList<>(lines);
        changed.set(selected, change.apply(lines.get(selected)));
        return new Cart(changed, selected);
    }
}
