package org.counterfoil.client.organisation.merchant;

import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.PasswordSlip;
import org.counterfoil.client.shared.text.Texts;

/** Shows how the first administrator of a merchant that was just founded signs in, this once. */
final class FoundedSlip {

    private FoundedSlip() {}

    static void show(MerchantsViewModel.Founded founded, Texts texts, Overlays overlays) {
        var merchant = founded.merchant();
        PasswordSlip.show(founded.administrator(), merchant.oneTimePassword(),
                texts.get("merchants.administrator-signs-in", "number", merchant.staffNumber(), "terminal",
                        merchant.terminal()),
                texts, overlays);
    }
}
