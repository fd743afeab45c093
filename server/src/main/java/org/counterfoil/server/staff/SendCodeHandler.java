package org.counterfoil.server.staff;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.CodeSent;
import org.counterfoil.common.staff.CodeWanted;
import org.counterfoil.server.dispatch.MessageQueue;
import org.counterfoil.server.dispatch.MessageTemplate;
import org.counterfoil.server.organisation.MerchantDirectory;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.staff.code.SignInCodes;
import org.springframework.stereotype.Component;

/**
 * Sends a code to a phone. A number that nobody has is counted, answered and hashed for like one that somebody has;
 * only the message is missing.
 */
@Component
class SendCodeHandler {

    private static final int DIGITS = 6;

    private final MerchantDirectory directory;
    private final Places places;
    private final PhoneOwners owners;
    private final SignInCodes codes;
    private final MessageQueue messages;
    private final ServerSettings.SignInRules rules;
    private final SecureRandom random = new SecureRandom();

    SendCodeHandler(MerchantDirectory directory, Places places, PhoneOwners owners, SignInCodes codes,
            MessageQueue messages, ServerSettings settings) {
        this.directory = directory;
        this.places = places;
        this.owners = owners;
        this.codes = codes;
        this.messages = messages;
        this.rules = settings.signIn();
    }

    /** See {@link org.counterfoil.common.staff.PhoneSignInApi#sendCode}. */
    CodeSent send(CodeWanted wanted, String address) {
        var merchant = directory.ofTerminal(wanted.terminal())
                .orElseThrow(() -> Refusal.of(RefusalCode.TERMINAL_UNKNOWN).thrown());
        var phone = PhoneOwners.digits(wanted.phone());
        return MerchantScope.call(merchant, () -> {
            var byPhone = "phone " + phone;
            codes.demand(rules.byAddress() ? List.of(byPhone, "address " + address) : List.of(byPhone));
            send(phone);
            return new CodeSent((int) SignInCodes.EVERY.toSeconds(), (int) SignInCodes.GOOD_FOR.toSeconds());
        });
    }

    private void send(String phone) {
        var code = random.ints(DIGITS, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
        var owner = owners.of(phone);
        var terms = places.terms();
        codes.keep(phone, owners.hash(phone, code), () -> owner.ifPresent(_ -> messages.add(new MessageQueue.Order(
                MessageTemplate.SIGN_IN_CODE, phone, terms.language(), Map.of("merchant", terms.name(), "code", code,
                        "minutes", Long.toString(SignInCodes.GOOD_FOR.toMinutes())),
                SignInCodes.GOOD_FOR))));
    }
}
