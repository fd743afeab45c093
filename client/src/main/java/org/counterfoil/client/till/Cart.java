package org.counterfoil.client.till;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.common.marketing.Priced;
import org.counterfoil.common.value.Basket;

/**
 * What is being bought; never changed, only replaced.
 *
 * @param coupons  handed in with it, below the lines
 * @param selected the line or, counted on from the last line, the coupon that keys act upon; -1 where there is neither
 */
public record Cart(List<CartLine> lines, List<CartCoupon> coupons, int selected) {

    static final Cart EMPTY = new Cart(List.of(), List.of(), -1);

    public Cart {
        lines = List.copyOf(lines);
        coupons = List.copyOf(coupons);
    }

    /** Whether there is nothing to be sold. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether nothing stands in it, not even a coupon. */
    public boolean isBlank() {
        return lines.isEmpty() && coupons.isEmpty();
    }

    /** Whether the same is bought with the same coupons, whatever is selected. */
    boolean sameAs(Cart other) {
        return lines.equals(other.lines) && codes().equals(other.codes());
    }

    /** Before any rule, minor units. */
    public long gross() {
        return lines.stream().mapToLong(CartLine::gross).reduce(0, Math::addExact);
    }

    /** All quantities together. */
    public int pieces() {
        return lines.stream().mapToInt(CartLine::quantity).sum();
    }

    /** The line that keys act upon; empty while a coupon is selected. */
    public Optional<CartLine> selectedLine() {
        return selected < 0 || selected >= lines.size() ? Optional.empty() : Optional.of(lines.get(selected));
    }

    /** The place of a coupon among what can be selected. */
    int placeOfCoupon(int index) {
        return lines.size() + index;
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

    boolean has(CartCoupon coupon) {
        return codes().contains(coupon.code());
    }

    /** With one more coupon; what is selected stays so, unless nothing was. */
    Cart with(CartCoupon coupon) {
        if (has(coupon)) {
            return this;
        }
        var more = new ArrayList<>(coupons);
        more.add(coupon);
        return new Cart(lines, more, Math.max(selected, 0));
    }

    /** With the coupons' names, where a price tells them. */
    Cart named(Priced priced) {
        var names = new HashMap<String, String>();
        priced.discounts().forEach(rule -> rule.coupon().ifPresent(code -> names.put(code, rule.label())));
        return new Cart(lines, coupons.stream()
                .map(coupon -> coupon.named(names.getOrDefault(coupon.code(), coupon.name()))).toList(), selected);
    }

    Cart select(int index) {
        return new Cart(lines, coupons, Math.clamp(index, isBlank() ? -1 : 0, lines.size() + coupons.size() - 1));
    }

    Cart quantity(int wanted) {
        return changed(line -> line.times(wanted));
    }

    /** So many more of the selected line, fewer where negative; one stays at least. */
    Cart more(int by) {
        return changed(line -> line.times(line.quantity() + by));
    }

    /** Without the selected line or coupon. */
    Cart withoutSelected() {
        if (selected < 0) {
            return this;
        }
        var rest = new ArrayList<>(lines);
        var kept = new ArrayList<>(coupons);
        if (selected < lines.size()) {
            rest.remove(selected);
        } else {
            kept.remove(selected - lines.size());
        }
        return new Cart(rest, kept, selected).select(selected);
    }

    Basket basket(Optional<String> card) {
        return new Basket(card, lines.stream().map(CartLine::basketLine).toList(), codes());
    }

    private List<String> codes() {
        return coupons.stream().map(CartCoupon::code).toList();
    }

    private Cart with(CartLine line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return new Cart(more, coupons, lines.size());
    }

    private Cart changed(UnaryOperator<CartLine> change) {
        if (selectedLine().isEmpty()) {
            return this;
        }
        var changed = new ArrayList<>(lines);
        changed.set(selected, change.apply(lines.get(selected)));
        return new Cart(changed, coupons, selected);
    }
}
