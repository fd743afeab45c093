package org.counterfoil.server.member;

import org.counterfoil.common.member.MemberContact;

/** What is nobody's business, its middle hidden: enough for the member to know it by, too little for anyone else. */
public final class Masked {

    private static final int FIRST = 3;
    private static final int LAST = 4;
    private static final int FEW = 2;
    /** Shorter ones would be told by what is shown of them. */
    private static final int SHORT = 8;
    private static final int USUAL = 10;
    private static final int OF_ADDRESS = 6;
    private static final String HIDDEN = " **** ";

    private Masked() {}

    /** {@code 138 **** 6027}; of a short one {@code 91 **** 67}, and nothing of one that is shorter still. */
    public static String phone(String phone) {
        if (phone.length() < SHORT) {
            return "*".repeat(phone.length());
        }
        return phone.length() < USUAL ? ends(phone, FEW, FEW) : ends(phone, FIRST, LAST);
    }

    private static String ends(String whole, int first, int last) {
        return whole.substring(0, first) + HIDDEN + whole.substring(whole.length() - last);
    }

    /** {@code z****@example.com}. */
    static String email(String email) {
        var at = email.indexOf('@');
        return at < 1 ? "*".repeat(email.length()) : email.charAt(0) + "****" + email.substring(at);
    }

    /** Its beginning, which is a city's or a street's. */
    static String address(String address) {
        return address.isEmpty()
                ? ""
                : address.substring(0, Math.min(OF_ADDRESS, address.length() / 2)) + HIDDEN.strip();
    }

    static MemberContact contact(MemberContact whole) {
        return new MemberContact(phone(whole.phone()), email(whole.email()), address(whole.address()),
                whole.deliveries().stream().map(Masked::address).toList(), whole.documentKind(),
                phone(whole.documentNumber()));
    }
}
