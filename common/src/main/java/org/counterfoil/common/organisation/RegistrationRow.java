package org.counterfoil.common.organisation;

import java.time.Instant;

import org.counterfoil.common.shared.Language;

/**
 * A registration in the platform's list.
 *
 * @param merchantCode of the merchant that it became; empty else
 * @param reason       why it was refused; empty else
 */
public record RegistrationRow(long id, String merchantName, String contact, String email, String phone,
        Language language, String licenceCode, RegistrationState state, String merchantCode, String reason,
        Instant asked) {}
