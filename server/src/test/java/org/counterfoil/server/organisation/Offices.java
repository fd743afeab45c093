package org.counterfoil.server.organisation;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.organisation.AddStore;
import org.counterfoil.common.organisation.AddedStore;
import org.counterfoil.common.organisation.NewManager;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.StoreProfile;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.staff.ChangePassword;
import org.counterfoil.common.staff.PasswordApi;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Line;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of stores and terminals share. */
final class Offices {

    private Offices() {}

    static StoreApi stores(Line line) {
        return line.api(StoreApi.class);
    }

    static TerminalApi terminals(Line line) {
        return line.api(TerminalApi.class);
    }

    /** A direct store whose quotas are checked; its manager's staff number is M and the store's number. */
    static AddStore adding(String number, String name) {
        return adding(number, StoreProfile.of(name, StoreKind.DIRECT));
    }

    static AddStore adding(String number, StoreProfile profile) {
        return new AddStore(number, profile, true, true,
                new NewManager("M" + number, "周敏", Optional.empty(), Optional.empty()));
    }

    /** The first manager of a store that was added, in its back office, with a password of one's own by now. */
    static Line manager(House house, AddedStore store) {
        var line = house.with(house.stranger().sessions().signIn(SignIn.of(store.terminal(), store.staffNumber(),
                store.oneTimePassword(), Language.ZH_CN)).token());
        line.api(PasswordApi.class).change(new ChangePassword(store.oneTimePassword(), House.PASSWORD));
        return line;
    }

    /** Action, subject, before and after of everything that was done in the module, oldest first. */
    static List<String> log(JdbcClient jdbc, House house) {
        return jdbc.sql("""
                select concat(action, '|', subject, '|', value_before, '|', value_after) from operator_log
                where merchant_id = ? and module = 'organisation' and outcome = 'done' order by id""")
                .param(house.merchant())
                .query(String.class).list();
    }
}
