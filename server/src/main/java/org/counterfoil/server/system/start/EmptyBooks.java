package org.counterfoil.server.system.start;

import java.util.Collection;
import java.util.List;

import org.counterfoil.server.ledger.AccountBalance;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.LotBalance;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Books in which nothing was ever posted. */
@Configuration(proxyBeanMethods = false)
class EmptyBooks {

    @Bean
    @ConditionalOnMissingBean
    Accounts accounts() {
        return new Accounts() {
            @Override
            public void open(Collection<AccountKey> keys) {}

            @Override
            public void setState(AccountKey key, AccountState state) {}

            @Override
            public List<AccountBalance> balances(List<AccountKey> keys) {
                return keys.stream().map(key -> new AccountBalance(key, 0, 0, AccountState.OPEN)).toList();
            }

            @Override
            public List<AccountBalance> of(long merchant, long owner, AccountKind kind) {
                return List.of();
            }

            @Override
            public List<LotBalance> lots(AccountKey key) {
                return List.of();
            }
        };
    }
}
