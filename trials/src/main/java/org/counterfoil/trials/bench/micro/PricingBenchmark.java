package org.counterfoil.trials.bench.micro;

import java.util.List;

import org.counterfoil.common.marketing.Condition;
import org.counterfoil.common.marketing.DiscountRule;
import org.counterfoil.common.marketing.PointsRule;
import org.counterfoil.common.marketing.Priced;
import org.counterfoil.common.marketing.Pricing;
import org.counterfoil.common.marketing.RuleName;
import org.counterfoil.common.marketing.RuleSet;
import org.counterfoil.common.marketing.SaleContext;
import org.counterfoil.common.marketing.SaleLine;
import org.counterfoil.common.shared.CurrencyUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Prices a basket as most sales have it: three lines, two discounts and two points rules that hold. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class PricingBenchmark {

    private final Pricing pricing = new Pricing(new RuleSet(1, 0, 0,
            List.of(new DiscountRule(RuleName.BASE, "", 95, new Condition.Always()),
                    new DiscountRule(RuleName.LEVEL, "金卡", 90, new Condition.AtLevel("GOLD"))),
            List.of(new PointsRule(RuleName.BASE, "", 100, new Condition.AnyMember()),
                    new PointsRule(RuleName.LEVEL, "金卡", 50, new Condition.AtLevel("GOLD"))),
            List.of()), CurrencyUnit.of("CNY"));
    private final SaleContext member = SaleContext.ofLevel("GOLD");
    private final List<SaleLine> lines = List.of(new SaleLine("P001", "乌龙茶", 1_835, 2),
            new SaleLine("P002", "茉莉花茶", 999, 1), new SaleLine("", "", 450, 1));

    @Benchmark
    public Priced pricingThreeLinesOfAMember() {
        return pricing.price(lines, member);
    }
}
