package org.counterfoil.common.member;

import java.util.List;
import java.util.Optional;

/**
 * How a member is reached and was identified. To whoever may not see it whole, the middle of numbers is hidden, and of
 * addresses all but their beginning.
 *
 * @param phone          digits, 6 to 15; empty for none
 * @param deliveries     where things are sent, at most {@link #MOST_DELIVERIES}; the first unless another is said
 * @param documentKind   empty where nothing was shown
 * @param documentNumber empty exactly where there is no kind
 */
public record MemberContact(String phone, String email, String address, List<String> deliveries,
        Optional<DocumentKind> documentKind, String documentNumber) {

    /** The most addresses that are kept for deliveries. */
    public static final int MOST_DELIVERIES = 5;

    public MemberContact {
        deliveries = List.copyOf(deliveries);
    }

    /** Without what is nobody's business in a log. */
    @Override
    public String toString() {
        return "MemberContact[]";
    }
}
