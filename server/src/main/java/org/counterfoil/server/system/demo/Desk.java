package org.counterfoil.server.system.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.marketing.AppliedRule;
import org.counterfoil.common.marketing.PricedLine;
import org.counterfoil.server.value.recipe.Site;
import org.counterfoil.server.value.transaction.TransactionBody;

/** A front desk with somebody at it. */
record Desk(long merchant, Shop.Branch branch, Shop.Till till, Shop.Person person) {

    Site site(Instant at, LocalDate date) {
        return new Site(merchant, branch.id(), till.id(), person.id(), date, at, branch.id(), branch.id());
    }

    TransactionBody body(List<TransactionBody.Party> parties, String level, List<PricedLine> lines,
            List<AppliedRule> discounts, long received, String remark) {
        return new TransactionBody(branch.name(), till.number(), till.alias(), person.name(), person.number(), parties,
                level, lines, discounts, received, remark, Optional.empty(), Optional.empty());
    }
}
