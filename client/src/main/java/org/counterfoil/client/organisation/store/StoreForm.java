package org.counterfoil.client.organisation.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.AddStore;
import org.counterfoil.common.organisation.EditStore;
import org.counterfoil.common.organisation.NewManager;
import org.counterfoil.common.organisation.StoreDetails;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.StoreProfile;

/** The form of a store; its fields bear the names by which the server refuses them. */
final class StoreForm {

    private static final String NUMBER = "number";
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String REGION = "region";
    private static final String FORMAT = "businessFormat";
    private static final String BRAND = "brand";
    private static final String ENTITY = "legalEntity";
    private static final String CONTACT = "contact";
    private static final String PHONE = "phone";
    private static final String ADDRESS = "address";
    private static final String DISCOUNT = "discountPercent";
    private static final String POINTS = "pointsPercent";
    private static final String RECHARGE_CHECKED = "rechargeQuotaChecked";
    private static final String POINTS_CHECKED = "pointsQuotaChecked";
    private static final String MANAGER = "staffNumber";
    private static final String MANAGER_NAME = "realName";
    private static final String LOGIN = "login";

    private static final int LONGEST = 100;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_PERSON = 60;
    private static final int LONGEST_LOGIN = 64;
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_POINTS = 1_000;

    private StoreForm() {}

    /** For a new one, with its quotas and its first manager. */
    static FormSpec adding(Texts texts) {
        var basics = new ArrayList<Field>();
        basics.add(Field.required(NUMBER, new FieldType.Line(LONGEST_NUMBER)).withHint());
        basics.addAll(basics(Optional.of(kinds(texts))));
        return new FormSpec(StoreSpecs.AREA, new FormSpec.Section("basic", basics), contact(), rates(),
                new FormSpec.Section("quotas", Field.of(RECHARGE_CHECKED, new FieldType.YesNo()).withHint(),
                        Field.of(POINTS_CHECKED, new FieldType.YesNo()).withHint()),
                new FormSpec.Section("manager",
                        Field.required(MANAGER, new FieldType.Line(LONGEST_NUMBER)).withHint(),
                        Field.required(MANAGER_NAME, new FieldType.Line(LONGEST_PERSON)),
                        Field.of(LOGIN, new FieldType.Line(LONGEST_LOGIN)).withHint()));
    }

    /** For one that is there: its number stays, and headquarters stays headquarters. */
    static FormSpec editing(StoreDetails known, Texts texts) {
        return new FormSpec(StoreSpecs.AREA, basic(known, texts), contact(), rates());
    }

    /** For its own people, who may say how it is reached; all else is to be looked at. */
    static FormSpec editingOwn(StoreDetails known, Texts texts) {
        return new FormSpec(StoreSpecs.AREA, contact(), basic(known, texts).asLocked(), rates().asLocked());
    }

    /** What a new store has unless somebody says otherwise. */
    static FormValues fresh() {
        return FormValues.EMPTY.with(KIND, StoreKind.DIRECT.name()).with(DISCOUNT, 100).with(POINTS, 0)
                .with(RECHARGE_CHECKED, true).with(POINTS_CHECKED, true);
    }

    static FormValues of(StoreDetails known) {
        var profile = known.store().profile();
        return FormValues.EMPTY.with(NAME, profile.name()).with(KIND, profile.kind().name())
                .with(REGION, profile.region()).with(FORMAT, profile.businessFormat()).with(BRAND, profile.brand())
                .with(ENTITY, profile.legalEntity()).with(CONTACT, profile.contact())
                .with(PHONE, profile.phone().replace(" ", "")).with(ADDRESS, profile.address())
                .with(DISCOUNT, profile.discountPercent()).with(POINTS, profile.pointsPercent());
    }

    static AddStore add(FormValues values) {
        var login = Optional.of(values.text(LOGIN)).filter(text -> !text.isEmpty());
        return new AddStore(values.text(NUMBER), profile(values, StoreKind.DIRECT), values.yes(RECHARGE_CHECKED),
                values.yes(POINTS_CHECKED),
                new NewManager(values.text(MANAGER), values.text(MANAGER_NAME), login, Optional.empty()));
    }

    static EditStore edit(StoreDetails known, FormValues values) {
        return new EditStore(known.store().id(), known.version(), profile(values, known.store().profile().kind()));
    }

    private static FormSpec.Section basic(StoreDetails known, Texts texts) {
        return new FormSpec.Section("basic",
                basics(Optional.of(kinds(texts)).filter(kinds -> !isHeadquarters(known))));
    }

    private static List<Field> basics(Optional<FieldType> kinds) {
        var fields = new ArrayList<Field>();
        fields.add(Field.required(NAME, new FieldType.Line(LONGEST)));
        kinds.ifPresent(choice -> fields.add(Field.required(KIND, choice)));
        Stream.of(REGION, FORMAT, BRAND, ENTITY).forEach(key -> fields.add(Field.of(key,
                new FieldType.Line(LONGEST))));
        return fields;
    }

    private static FormSpec.Section contact() {
        return new FormSpec.Section("contact", Field.of(CONTACT, new FieldType.Line(LONGEST_PERSON)),
                Field.of(PHONE, new FieldType.Phone(false)),
                Field.of(ADDRESS, new FieldType.Line(LONGEST_ADDRESS)).acrossBoth());
    }

    private static FormSpec.Section rates() {
        return new FormSpec.Section("rates", Field.required(DISCOUNT, new FieldType.Percent(1, 100)).withHint(),
                Field.required(POINTS, new FieldType.Percent(0, MOST_POINTS)).withHint());
    }

    private static FieldType kinds(Texts texts) {
        return new FieldType.Choice(Stream.of(StoreKind.DIRECT, StoreKind.FRANCHISE)
                .map(kind -> new FieldType.Option(kind.name(), StoreSpecs.name(kind, texts))).toList());
    }

    /** @param kind where the form does not offer one */
    private static StoreProfile profile(FormValues values, StoreKind kind) {
        return new StoreProfile(values.text(NAME), values.choice(KIND, StoreKind.class).orElse(kind),
                values.text(CONTACT), values.text(PHONE), values.text(ADDRESS), values.text(REGION),
                values.text(FORMAT), values.text(ENTITY), values.text(BRAND), percent(values, DISCOUNT),
                percent(values, POINTS));
    }

    private static int percent(FormValues values, String key) {
        return Math.toIntExact(values.number(key).orElseThrow());
    }

    private static boolean isHeadquarters(StoreDetails known) {
        return known.store().profile().kind() == StoreKind.HEADQUARTERS;
    }
}
