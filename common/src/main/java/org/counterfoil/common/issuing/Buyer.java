package org.counterfoil.common.issuing;

import java.util.Optional;

import org.counterfoil.common.member.DocumentKind;

/**
 * Who buys cards, for the record that the law asks for.
 *
 * @param company        whether it is one, and not a person
 * @param documentKind   what was shown; of a company its licence is {@link DocumentKind#OTHER}
 * @param documentNumber empty exactly where nothing was shown
 */
public record Buyer(boolean company, String name, Optional<DocumentKind> documentKind, String documentNumber) {

    /** The most characters of a name. */
    public static final int NAME = 100;

    /** The most characters of a document's number. */
    public static final int DOCUMENT = 40;

    /** Without what is nobody's business in a log. */
    @Override
    public String toString() {
        return "Buyer[company=" + company + "]";
    }
}
