package org.counterfoil.client.organisation.merchant;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.AddMerchant;
import org.counterfoil.common.organisation.EditMerchant;
import org.counterfoil.common.organisation.LegalProfile;
import org.counterfoil.common.organisation.LicensedFeature;
import org.counterfoil.common.organisation.MerchantDetails;
import org.counterfoil.common.organisation.MerchantProfile;
import org.counterfoil.common.organisation.NewAdministrator;
import org.counterfoil.common.organisation.RegistrationRow;
import org.counterfoil.common.shared.Language;

/** The form of a merchant; its fields bear the names by which the server refuses them. */
final class MerchantForm {

    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String PRODUCT = "productName";
    private static final String HOTLINE = "hotline";
    private static final String LANGUAGE = "language";
    private static final String CURRENCY = "currency";
    private static final String ZONE = "zone";
    private static final String LAW = "law";
    private static final String EXPIRES = "licenceExpires";
    private static final String STAFF_NUMBER = "staffNumber";
    private static final String REAL_NAME = "realName";
    private static final String LOGIN = "login";

    private static final int LONGEST = 100;
    private static final int LONGEST_PRODUCT = 40;
    private static final int LONGEST_PERSON = 60;
    private static final int LONGEST_LOGIN = 64;
    private static final int LONGEST_NUMBER = 20;
    private static final int CODE_DIGITS = 4;

    private static final List<String> CURRENCIES = List.of("CNY", "HKD", "MOP", "TWD", "VND", "SGD", "MYR", "THB",
            "JPY", "KRW", "USD", "EUR", "GBP", "AUD", "CAD");
    private static final Pattern REGION = Pattern.compile("(Asia|Europe|America|Australia|Africa|Pacific)/\\w+");

    private MerchantForm() {}

    /** For a new one, with its first administrator. */
    static FormSpec adding(Texts texts) {
        var basics = new ArrayList<Field>();
        basics.add(Field.required(CODE, new FieldType.Line(CODE_DIGITS)).withHint());
        basics.addAll(basics(texts));
        return new FormSpec(MerchantSpecs.AREA, new FormSpec.Section("basic", basics),
                new FormSpec.Section("region", Field.required(CURRENCY, currencies(texts)).withHint(),
                        Field.required(ZONE, zones()).withHint(), law(texts)),
                licence(),
                new FormSpec.Section("administrator",
                        Field.required(STAFF_NUMBER, new FieldType.Line(LONGEST_NUMBER)).withHint(),
                        Field.required(REAL_NAME, new FieldType.Line(LONGEST_PERSON)),
                        Field.of(LOGIN, new FieldType.Line(LONGEST_LOGIN)).withHint()));
    }

    /** For one that is there: its code, currency and time zone stay. */
    static FormSpec editing(Texts texts) {
        return new FormSpec(MerchantSpecs.AREA, new FormSpec.Section("basic", basics(texts)),
                new FormSpec.Section("region", law(texts)), licence());
    }

    /** What a new merchant has unless somebody says otherwise: what is usual where the language is spoken. */
    static FormValues fresh(Texts texts) {
        var place = switch (texts.language()) {
            case ZH_CN, EN -> FormValues.EMPTY.with(CURRENCY, CURRENCIES.getFirst()).with(ZONE, "Asia/Shanghai")
                    .with(LAW, LegalProfile.CN.name());
            case VI -> FormValues.EMPTY.with(CURRENCY, "VND").with(ZONE, "Asia/Ho_Chi_Minh")
                    .with(LAW, LegalProfile.NONE.name());
        };
        var values = place.with(LANGUAGE, texts.language().name());
        for (var feature : LicensedFeature.values()) {
            values = values.with(key(feature), true);
        }
        return values;
    }

    /** What a new merchant has that registered itself. */
    static FormValues of(RegistrationRow registered, Texts texts) {
        return fresh(texts).with(NAME, registered.merchantName()).with(REAL_NAME, registered.contact())
                .with(LOGIN, registered.email()).with(HOTLINE, registered.phone().replace(" ", ""))
                .with(LANGUAGE, registered.language().name());
    }

    static FormValues of(MerchantDetails known) {
        var profile = known.profile();
        var values = FormValues.EMPTY.with(NAME, profile.name()).with(PRODUCT, profile.productName())
                .with(HOTLINE, profile.hotline().replace(" ", "")).with(LANGUAGE, profile.language().name())
                .with(LAW, profile.law().name())
                .with(EXPIRES, profile.licenceExpires().map(Object::toString).orElse(""));
        for (var feature : LicensedFeature.values()) {
            values = values.with(key(feature), profile.features().contains(feature));
        }
        return values;
    }

    static AddMerchant add(FormValues values) {
        var login = Optional.of(values.text(LOGIN)).filter(text -> !text.isEmpty());
        return new AddMerchant(values.text(CODE), values.text(CURRENCY), ZoneId.of(values.text(ZONE)),
                profile(values), new NewAdministrator(values.text(STAFF_NUMBER), values.text(REAL_NAME), login));
    }

    static EditMerchant edit(MerchantDetails known, FormValues values) {
        return new EditMerchant(known.merchant().code(), known.version(), profile(values));
    }

    /** The text that names a feature, behind the form's area. */
    static String key(LicensedFeature feature) {
        return "feature-" + feature.name().toLowerCase(Locale.ROOT);
    }

    static String name(LegalProfile law, Texts texts) {
        return texts.get("merchants.law." + law.name().toLowerCase(Locale.ROOT));
    }

    private static List<Field> basics(Texts texts) {
        return List.of(Field.required(NAME, new FieldType.Line(LONGEST)),
                Field.of(PRODUCT, new FieldType.Line(LONGEST_PRODUCT)).withHint(),
                Field.of(HOTLINE, new FieldType.Phone(false)),
                Field.required(LANGUAGE, new FieldType.Choice(Stream.of(Language.values())
                        .map(language -> new FieldType.Option(language.name(), Texts.ownName(language)))
                        .toList())));
    }

    private static Field law(Texts texts) {
        return Field.required(LAW, new FieldType.Choice(Stream.of(LegalProfile.values())
                .map(law -> new FieldType.Option(law.name(), name(law, texts))).toList())).withHint();
    }

    private static FormSpec.Section licence() {
        var fields = new ArrayList<Field>();
        fields.add(Field.of(EXPIRES, new FieldType.Day()).withHint());
        Stream.of(LicensedFeature.values())
                .forEach(feature -> fields.add(Field.of(key(feature), new FieldType.YesNo())));
        return new FormSpec.Section("licence", fields);
    }

    private static FieldType currencies(Texts texts) {
        return new FieldType.Choice(CURRENCIES.stream().map(code -> new FieldType.Option(code, code + " · "
                + Currency.getInstance(code).getDisplayName(texts.language().locale()))).toList());
    }

    private static FieldType zones() {
        return new FieldType.Choice(ZoneId.getAvailableZoneIds().stream().filter(REGION.asMatchPredicate()).sorted()
                .map(zone -> new FieldType.Option(zone, zone.replace('_', ' '))).toList());
    }

    private static MerchantProfile profile(FormValues values) {
        return new MerchantProfile(values.text(NAME), values.day(EXPIRES),
                values.choice(LANGUAGE, Language.class).orElseThrow(), values.text(HOTLINE),
                values.choice(LAW, LegalProfile.class).orElseThrow(),
                Stream.of(LicensedFeature.values()).filter(feature -> values.yes(key(feature)))
                        .collect(Collectors.toSet()),
                values.text(PRODUCT));
    }
}
