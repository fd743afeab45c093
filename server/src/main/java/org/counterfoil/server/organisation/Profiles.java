package org.counterfoil.server.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.counterfoil.common.organisation.StoreProfile;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.text.Entered;

/** What was entered of stores and terminals, in the form that is kept and told to the operator log. */
final class Profiles {

    private static final int NAME = 100;
    private static final int PERSON = 60;
    private static final int PHONE = 30;
    private static final int ADDRESS = 200;
    private static final int MOST_POINTS = 1_000;

    /** What a store's own people may change of it. */
    private static final Set<String> CONTACT = Set.of("contact", "phone", "address");

    private Profiles() {}

    /** Refuses: field-missing, field-too-long, phone-malformed, percent-out-of-range. */
    static StoreProfile of(StoreProfile typed) {
        return new StoreProfile(Entered.needed("name", typed.name(), NAME), typed.kind(),
                Entered.text("contact", typed.contact(), PERSON), Entered.phone("phone", typed.phone(), PHONE),
                Entered.text("address", typed.address(), ADDRESS), Entered.text("region", typed.region(), NAME),
                Entered.text("businessFormat", typed.businessFormat(), NAME),
                Entered.text("legalEntity", typed.legalEntity(), NAME), Entered.text("brand", typed.brand(), NAME),
                Entered.percent("discountPercent", typed.discountPercent(), 1, 100),
                Entered.percent("pointsPercent", typed.pointsPercent(), 0, MOST_POINTS));
    }

    /** Refuses: field-missing, field-too-long. */
    static TerminalProfile of(TerminalProfile typed) {
        return new TerminalProfile(Entered.needed("alias", typed.alias(), PERSON), typed.grade(), typed.expires(),
                Entered.text("contact", typed.contact(), PERSON));
    }

    /** Refuses: headquarters-sets, naming the first other field that is to change. */
    static void demandContactAlone(StoreProfile before, StoreProfile after) {
        var known = fields(before);
        fields(after).forEach((field, value) -> {
            if (!CONTACT.contains(field) && !value.equals(known.get(field))) {
                throw Refusal.of(RefusalCode.HEADQUARTERS_SETS, "field", field).thrown();
            }
        });
    }

    static Map<String, Object> fields(StoreProfile profile) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", profile.name());
        fields.put("kind", profile.kind());
        fields.put("contact", profile.contact());
        fields.put("phone", profile.phone());
        fields.put("address", profile.address());
        fields.put("region", profile.region());
        fields.put("businessFormat", profile.businessFormat());
        fields.put("legalEntity", profile.legalEntity());
        fields.put("brand", profile.brand());
        fields.put("discountPercent", profile.discountPercent());
        fields.put("pointsPercent", profile.pointsPercent());
        return fields;
    }

    static Map<String, Object> fields(TerminalProfile profile) {
        return Map.of("alias", profile.alias(), "grade", profile.grade(), "expires",
                profile.expires().map(Object::toString).orElse("permanent"), "contact", profile.contact());
    }
}
