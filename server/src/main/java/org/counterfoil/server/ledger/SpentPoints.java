package org.counterfoil.server.ledger;

import java.math.BigInteger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What happens when points that have to be given back are already spent. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "policy")
@JsonSubTypes({@JsonSubTypes.Type(value = SpentPoints.Refuse.class, name = "refuse"),
        @JsonSubTypes.Type(value = SpentPoints.Debt.class, name = "debt"),
        @JsonSubTypes.Type(value = SpentPoints.Deduct.class, name = "deduct")})
public sealed interface SpentPoints {

    /** See {@link Refuse}. */
    SpentPoints REFUSE = new Refuse();
    /** See {@link Debt}. */
    SpentPoints DEBT = new Debt();

    /** The reversal is refused. */
    record Refuse() implements SpentPoints {}

    /** What is missing is taken from the member's other points, the rest becomes a debt. */
    record Debt() implements SpentPoints {}

    /**
     * What is missing is taken from the member's other points; the member keeps the rest, and its worth is kept back
     * from the money that the reversal gives back, never more than that money. Where none comes back, the reversal is
     * refused.
     *
     * @param money  minor units that are kept back for every {@code points}, above zero
     * @param points in their smallest unit, above zero
     */
    record Deduct(long money, long points) implements SpentPoints {

        public Deduct {
            if (money <= 0 || points <= 0) {
                throw new IllegalArgumentException("no rate: " + money + " for " + points + " points");
            }
        }

        /** Minor units that so many points are worth, rounded half up once. */
        public long worth(long missing) {
            var twice = BigInteger.valueOf(points).shiftLeft(1);
            return BigInteger.valueOf(missing).multiply(BigInteger.valueOf(money)).shiftLeft(1)
                    .add(BigInteger.valueOf(points))
                    .divide(twice)
                    .longValueExact();
        }
    }
}
