package org.counterfoil.common.marketing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** When a rule is active: for a whole sale or for one of its lines. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "who")
@JsonSubTypes({@JsonSubTypes.Type(value = Condition.Always.class, name = "always"),
        @JsonSubTypes.Type(value = Condition.AnyMember.class, name = "any-member"),
        @JsonSubTypes.Type(value = Condition.AtLevel.class, name = "at-level"),
        @JsonSubTypes.Type(value = Condition.OfProduct.class, name = "of-product")})
public sealed interface Condition {

    /** For everyone, member or not. */
    record Always() implements Condition {}

    /** For every member, of whatever level. */
    record AnyMember() implements Condition {}

    /** For members of one level, named by its code. */
    record AtLevel(String code) implements Condition {}

    /** Only for lines of one product, named by its code. */
    record OfProduct(String code) implements Condition {}

    /** Whether the rule may touch this line of this sale. */
    default boolean holds(SaleContext context, SaleLine line) {
        return switch (this) {
            case OfProduct(var code) -> line.code().equals(code);
            case Always _,AnyMember _,AtLevel _ -> holds(context);
        };
    }

    /** Whether the rule may touch something without lines, such as a recharge. */
    default boolean holds(SaleContext context) {
        return switch (this) {
            case Always _ -> true;
            case AnyMember _ -> context.level().isPresent();
            case AtLevel(var code) -> context.level().filter(code::equals).isPresent();
            case OfProduct _ -> false;
        };
    }
}
