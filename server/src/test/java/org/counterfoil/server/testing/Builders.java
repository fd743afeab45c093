package org.counterfoil.server.testing;

import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.card.CardStock;
import org.counterfoil.server.catalog.Products;
import org.counterfoil.server.marketing.CouponStock;
import org.counterfoil.server.member.Enrolment;
import org.counterfoil.server.organisation.Founding;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.staff.Hiring;

/** The server's own use cases that a house is built by. */
record Builders(Founding founding, Places places, Hiring hiring, Enrolment enrolment, CardStock stock, CardLife life,
        Products products, CouponStock coupons) {}
