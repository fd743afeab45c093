package org.counterfoil.server.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.organisation.AddMerchant;
import org.counterfoil.common.organisation.IssueLicenceCodes;
import org.counterfoil.common.organisation.LegalProfile;
import org.counterfoil.common.organisation.LicenceCodeFilter;
import org.counterfoil.common.organisation.LicenceCodeState;
import org.counterfoil.common.organisation.LicensedFeature;
import org.counterfoil.common.organisation.MerchantApi;
import org.counterfoil.common.organisation.MerchantProfile;
import org.counterfoil.common.organisation.NewAdministrator;
import org.counterfoil.common.organisation.RefuseRegistration;
import org.counterfoil.common.organisation.RegisterMerchant;
import org.counterfoil.common.organisation.RegistrationApi;
import org.counterfoil.common.organisation.RegistrationFilter;
import org.counterfoil.common.organisation.RegistrationRow;
import org.counterfoil.common.organisation.RegistrationState;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a newcomer becomes a merchant, over HTTP. */
abstract class RegistrationBehaviour {

    @Autowired
    private Houses houses;

    @Autowired
    private JdbcClient jdbc;

    private Line platform;
    private RegistrationApi registrations;
    private RegistrationApi newcomer;

    @BeforeEach
    void signIn() {
        platform = houses.with(houses.platform());
        registrations = platform.api(RegistrationApi.class);
        newcomer = houses.open().stranger().api(RegistrationApi.class);
    }

    @Test
    void whoHasALicenceCodeRegistersAndBecomesAMerchantOnceApproved() {
        var code = issue();
        var name = "晴川 " + code;
        newcomer.register(registering(name, code.toLowerCase(Locale.ROOT)));
        refused(RefusalCode.LICENCE_CODE_UNKNOWN, () -> newcomer.register(registering(name, code)));
        assertThat(state(code)).isEqualTo(LicenceCodeState.USED);
        var row = found(name);
        assertThat(row.state()).isEqualTo(RegistrationState.WAITING);
        assertThat(row.licenceCode()).isEqualTo(code);

        var merchant = houses.nextCode();
        var added = registrations.approve(row.id(), adding(merchant, name));
        assertThat(houses.open().stranger().sessions().signIn(SignIn.of(added.terminal(), added.staffNumber(),
                added.oneTimePassword(), Language.ZH_CN)).passwordDue()).isTrue();
        assertThat(found(name).state()).isEqualTo(RegistrationState.APPROVED);
        assertThat(mailed(code)).containsExactly("REGISTRATION_APPROVED");
        assertThat(found(name).merchantCode()).isEqualTo(merchant);
        var another = houses.nextCode();
        refused(RefusalCode.REGISTRATION_DECIDED, () -> registrations.approve(row.id(), adding(another, name)));
        refused(RefusalCode.MERCHANT_UNKNOWN, () -> platform.api(MerchantApi.class).details(another));
        refused(RefusalCode.REGISTRATION_DECIDED,
                () -> registrations.refuse(row.id(), new RefuseRegistration("重复")));
    }

    @Test
    void whoIsRefusedMayUseTheCodeAgain() {
        var code = issue();
        newcomer.register(registering("晴川 " + code, code));
        var row = found(code);
        refused(RefusalCode.FIELD_MISSING, () -> registrations.refuse(row.id(), new RefuseRegistration(" ")));
        registrations.refuse(row.id(), new RefuseRegistration("资料不全"));
        assertThat(found(code).reason()).isEqualTo("资料不全");
        assertThat(mailed(code)).containsExactly("REGISTRATION_REFUSED");
        newcomer.register(registering("晴川二 " + code, code));
        assertThat(registrations.count(new RegistrationFilter(code, Set.of(), PageWanted.first(1)))).isEqualTo(2);
    }

    @Test
    void aCodeThatIsWithdrawnOrThatNobodyIssuedLetsNobodyIn() {
        var code = issue();
        registrations.withdraw(code);
        refused(RefusalCode.LICENCE_CODE_UNKNOWN, () -> newcomer.register(registering("晴川", code)));
        refused(RefusalCode.LICENCE_CODE_UNKNOWN, () -> newcomer.register(registering("晴川", "AAAA-AAAA")));
        refused(RefusalCode.LICENCE_CODE_UNKNOWN, () -> registrations.withdraw(code));
        var good = issue();
        refused(RefusalCode.EMAIL_MALFORMED, () -> newcomer.register(new RegisterMerchant("nobody", good, "晴川",
                "林小满", "", Language.VI)));
        refused(RefusalCode.FIELD_MISSING, () -> newcomer.register(registering(" ", good)));
        assertThat(state(good)).as("a form that is refused uses nothing up").isEqualTo(LicenceCodeState.ISSUED);
        refused(RefusalCode.BAD_REQUEST, () -> registrations.issue(new IssueLicenceCodes(0, "")));
        refused(RefusalCode.NOT_PERMITTED,
                () -> houses.open().headquarters().api(RegistrationApi.class).issue(new IssueLicenceCodes(1, "")));
    }

    private String issue() {
        var codes = registrations.issue(new IssueLicenceCodes(2, "春季"));
        assertThat(codes).hasSize(2).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z0-9]{4}(-[A-Z0-9]{4}){3}"));
        return codes.getFirst();
    }

    private LicenceCodeState state(String code) {
        return registrations.codes(new LicenceCodeFilter(code, Set.of(), PageWanted.first(1))).rows().getFirst()
                .state();
    }

    private List<String> mailed(String code) {
        return jdbc.sql("select template from outgoing_message where recipient = ?").param(email(code))
                .query(String.class).list();
    }

    private static String email(String code) {
        return code.toLowerCase(Locale.ROOT) + "@example.com";
    }

    private RegistrationRow found(String text) {
        return registrations.list(new RegistrationFilter(text, Set.of(), PageWanted.first(9))).rows().getFirst();
    }

    private static RegisterMerchant registering(String name, String code) {
        return new RegisterMerchant(email(code), code, name, "林小满", "138 0000 0000", Language.ZH_CN);
    }

    private static AddMerchant adding(String code, String name) {
        return new AddMerchant(code, "CNY", ZoneId.of("Asia/Shanghai"), new MerchantProfile(name, Optional.empty(),
                Language.ZH_CN, "", LegalProfile.NONE, EnumSet.noneOf(LicensedFeature.class), ""),
                new NewAdministrator("A1", "林小满", Optional.of("lin@example.com")));
    }
}
