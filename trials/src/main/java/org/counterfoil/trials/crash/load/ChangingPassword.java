package org.counterfoil.trials.crash.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.staff.ChangePassword;
import org.counterfoil.common.staff.PasswordApi;
import org.counterfoil.trials.house.TrialHouse;

/**
 * A cashier takes another password: a change of an entity and no posting. It has no key, so it goes to the server
 * directly: what a bad line repeats would count as wrong tries.
 */
final class ChangingPassword implements Operation {

    private final Map<String, String> passwords = new ConcurrentHashMap<>();

    @Override
    public Optional<Request> next(Desk desk, Random random) {
        var current = passwords.getOrDefault(desk.cashier(), TrialHouse.PASSWORD);
        var next = UUID.randomUUID().toString();
        return Optional.of(Request.plain("password", _ -> {
            change(desk, new ChangePassword(current, next));
            return new Answer("changed", List.of(), List.of(new Promise.Password(desk.cashier(), next)));
        }).then(_ -> passwords.put(desk.cashier(), next)));
    }

    /** When an earlier try came through and its answer did not, the old one is wrong and the new one signs in. */
    private static void change(Desk desk, ChangePassword command) {
        try {
            desk.direct().api(PasswordApi.class).change(command);
        } catch (RefusedException refused) {
            if (refused.refusal().code() != RefusalCode.PASSWORD_WRONG) {
                throw refused;
            }
            desk.signIn(command.next());
        }
    }
}
