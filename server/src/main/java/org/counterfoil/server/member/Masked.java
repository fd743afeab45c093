package org.counterfoil.server.member;

import org.counterfoil.common.member.MemberContact;

/** What is nobody's business, its middle hidden: enough for the member to know it by, too little for anyone else. */
public final class Masked {

    private static final int FIRST = 3;
    private static final int LAST = 4;
    private static final int OF_ADDRESS = 6;
    private static final String HIDDEN = " **** ";

    private Masked() {}

    /** {@code 138 **** 6027}. */
    public static String phone(String phone) {
        return phone.length() < FIRST + LAST + 1
                ? "*".repeat(phone.length())
                : phone.substring(0, FIRST) + HIDDEN + phone.substring(phone.length() - LAST);
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
