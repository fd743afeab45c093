package org.counterfoil.client.member;

import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.issuing.Buyer;
import org.counterfoil.common.member.DocumentKind;

/** The part of a form that says who buys cards; its fields bear the names by which the server refuses them. */
public final class BuyerSection {

    private static final String WHO = "buyer";
    private static final String NAME = "buyerName";
    private static final String KIND = "buyerDocumentKind";
    private static final String NUMBER = "buyerDocumentNumber";

    /** Stands where a choice says nothing: nobody who buys, and no document, looks like this. */
    private static final String NONE = "-";
    private static final String COMPANY = "company";

    private BuyerSection() {}

    /** The part; its title is the text {@code <area>section.buyer} of the form in which it stands. */
    public static FormSpec.Section of(Texts texts) {
        var who = Stream.of(NONE, "person", COMPANY).map(one -> new FieldType.Option(one,
                texts.get("members.buyer." + (one.equals(NONE) ? "none" : one)))).toList();
        var documents = Stream.concat(Stream.of(new FieldType.Option(NONE, texts.get("members.document.none"))),
                Stream.of(DocumentKind.values()).map(kind -> new FieldType.Option(kind.name(),
                        texts.get("members.document." + kind.key()))))
                .toList();
        return new FormSpec.Section("buyer",
                Field.required(WHO, new FieldType.Choice(who)).acrossBoth().named(texts.get("members.buyer.who")),
                Field.of(NAME, new FieldType.Line(Buyer.NAME)).acrossBoth().named(texts.get("members.buyer.name")),
                Field.required(KIND, new FieldType.Choice(documents)).named(texts.get("members.buyer.document")),
                Field.of(NUMBER, new FieldType.Line(Buyer.DOCUMENT)).named(texts.get("members.buyer.number")));
    }

    /** The same values with nobody who buys. */
    public static FormValues fresh(FormValues values) {
        return values.with(WHO, NONE).with(KIND, NONE);
    }

    /** Who buys; empty where that is not recorded, and where the form has no such part. */
    public static Optional<Buyer> entered(FormValues values) {
        var document = chosen(values, KIND).map(DocumentKind::valueOf);
        return chosen(values, WHO).map(who -> new Buyer(who.equals(COMPANY), values.text(NAME), document,
                document.map(_ -> values.text(NUMBER)).orElse("")));
    }

    private static Optional<String> chosen(FormValues values, String key) {
        return Optional.of(values.text(key)).filter(value -> !value.isEmpty() && !value.equals(NONE));
    }
}
