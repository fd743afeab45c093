package org.counterfoil.server.testing;

import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.card.CardStock;
import org.counterfoil.server.catalog.Products;
import org.counterfoil.server.marketing.CouponStock;
import org.counterfoil.server.member.Enrolment;
import org.counterfoil.server.organisation.Founding;
import org.counterfoil.server.organisation.MerchantDirectory;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.PlatformFounding;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.staff.Hiring;
import org.springframework.context.ApplicationContext;

/** The server's own use cases that a house is built by. */
record Builders(Founding founding, Places places, Hiring hiring, Enrolment enrolment, CardStock stock, CardLife life,
        Products products, CouponStock coupons, MerchantSql sql, MerchantDirectory merchants,
        PlatformFounding platform) {

    static Builders in(ApplicationContext server) {
        return new Builders(server.getBean(Founding.class), server.getBean(Places.class), server.getBean(Hiring.class),
                server.getBean(Enrolment.class), server.getBean(CardStock.class), server.getBean(CardLife.class),
                server.getBean(Products.class), server.getBean(CouponStock.class),
                server.getBean(MerchantSql.class), server.getBean(MerchantDirectory.class),
                server.getBean(PlatformFounding.class));
    }
}
