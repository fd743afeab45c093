package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.organisation.NewAdministrator;
import org.counterfoil.common.shared.Language;
import org.counterfoil.server.organisation.FirstAdministrator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who comes with a merchant. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MerchantPeople implements FirstAdministrator {

    private final StandardRoles roles;
    private final FirstPeople first;

    MerchantPeople(StandardRoles roles, FirstPeople first) {
        this.roles = roles;
        this.first = first;
    }

    @Override
    public String hire(NewAdministrator administrator, Language language) {
        return first.hire(roles.administrator(language), Optional.empty(), administrator.staffNumber(),
                administrator.login(), administrator.realName());
    }
}
