package org.counterfoil.client.till;

import java.util.Map;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.marketing.CouponCode;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.SaleQuote;
import org.counterfoil.common.value.Tender;

/**
 * Takes a coupon onto the current sale. The server is asked at once what the sale costs with it, so that a coupon that
 * is of no use is said while the customer still holds it, and stays off. On a sale without lines it waits for the
 * quote. Where a price stands on the screen it is replaced by the new one.
 */
final class CouponHandIn {

    private final DeskSession session;
    private final SaleViewModel screen;
    private final Till till;

    CouponHandIn(DeskSession session, Till till, SaleViewModel screen) {
        this.session = session;
        this.screen = screen;
        this.till = till;
    }

    /** @param tender what would pay */
    void take(String text, Tender tender) {
        var code = CouponCode.read(text);
        if (code.isEmpty()) {
            say(new Notice.Refusing(Refusal.of(RefusalCode.COUPON_UNKNOWN, "coupon", text)));
            return;
        }
        var sale = sale();
        var coupon = new CartCoupon(code.get(), "");
        if (sale.cart().has(coupon)) {
            say(Notice.warning("till.coupon-twice", Map.of("coupon", coupon.code())));
        } else if (sale.cart().isEmpty()) {
            say(Notice.NONE);
            till.sales().change(sale.id(), now -> now.with(now.cart().with(coupon)));
            session.cues().play(Notice.Tone.SUCCESS);
        } else {
            ask(sale, coupon, tender);
        }
    }

    private void ask(Sale asked, CartCoupon coupon, Tender tender) {
        var basket = asked.cart().with(coupon).basket(asked.member().map(MemberCard::number));
        screen.inquire(() -> session.value().quoteSale(new QuoteSale(basket, tender)), outcome -> {
            if (outcome instanceof Outcome.Done<SaleQuote>(var quote)) {
                say(quote.refusal().<Notice>map(Notice.Refusing::new).orElse(Notice.NONE));
                till.sales().change(asked.id(), now -> taken(asked, now, coupon, new Quote(quote, tender)));
                session.cues().play(Notice.Tone.SUCCESS);
            } else {
                say(Notice.troubleOf(outcome));
            }
        });
    }

    /** Where something else was scanned meanwhile, the price is another one by now: only the name is known. */
    private static Sale taken(Sale asked, Sale now, CartCoupon coupon, Quote quote) {
        if (!now.isOpen()) {
            return now;
        }
        var with = now.with(now.cart().with(coupon).named(quote.sale().priced()));
        return now.sells(asked) && now.step() instanceof SaleStep.Quoted ? with.with(new SaleStep.Quoted(quote)) : with;
    }

    private void say(Notice notice) {
        screen.tell(sale().id(), notice);
    }

    private Sale sale() {
        return till.sales().current().get();
    }
}
