package org.counterfoil.server.member;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.DocumentKind;
import org.counterfoil.common.member.MemberContact;

/** How a member is reached, but for the phone, and was identified. */
@Embeddable
class Reach {

    private String email = "";
    private String address = "";

    /** One address on each line. */
    private String deliveries = "";

    @Enumerated(EnumType.STRING)
    private DocumentKind documentKind;

    private String documentNumber = "";

    protected Reach() {}

    Reach(MemberContact contact) {
        email = contact.email();
        address = contact.address();
        deliveries = String.join("\n", contact.deliveries());
        documentKind = contact.documentKind().orElse(null);
        documentNumber = contact.documentNumber();
    }

    MemberContact with(String phone) {
        return new MemberContact(phone, email, address, deliveries.isEmpty() ? List.of() : deliveries.lines().toList(),
                Optional.ofNullable(documentKind), documentNumber);
    }
}
