package org.counterfoil.server.member;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.counterfoil.server.ledger.AccountBalance;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;

/** All accounts of one member together: which they are, closing them and opening them. */
@Component
public class MemberAccounts {

    private static final List<AccountKind> KINDS = List.of(AccountKind.PRINCIPAL, AccountKind.BONUS,
            AccountKind.POINTS, AccountKind.COUNTS, AccountKind.POINTS_DEBT);

    private final Accounts accounts;
    private final CountServices services;

    MemberAccounts(Accounts accounts, CountServices services) {
        this.accounts = accounts;
        this.services = services;
    }

    /** Those that there are, and those that could be opened by what is under way. */
    public List<AccountKey> of(long member) {
        var merchant = MerchantScope.current();
        Set<AccountKey> keys = new LinkedHashSet<>(List.of(AccountKey.principal(merchant, member),
                AccountKey.bonus(merchant, member), AccountKey.points(merchant, member),
                AccountKey.pointsDebt(merchant, member)));
        services.names().keySet().forEach(service -> keys.add(AccountKey.counts(merchant, member, service)));
        KINDS.forEach(kind -> accounts.of(merchant, member, kind).stream().map(AccountBalance::account)
                .forEach(keys::add));
        return keys.stream().sorted().toList();
    }

    /** What stands in each of them. */
    List<AccountBalance> balances(long member) {
        return accounts.balances(of(member));
    }

    /** Nothing comes in or goes out any more, whatever is under way; with the caller's transaction. */
    public void close(long member) {
        of(member).forEach(account -> accounts.setState(account, AccountState.BLOCKED));
    }

    /** Value moves again; with the caller's transaction. */
    public void open(long member) {
        of(member).forEach(account -> accounts.setState(account, AccountState.OPEN));
    }
}
