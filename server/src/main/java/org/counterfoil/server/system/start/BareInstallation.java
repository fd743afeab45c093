package org.counterfoil.server.system.start;

import java.util.Locale;

import org.counterfoil.common.organisation.AddedMerchant;
import org.counterfoil.common.shared.Language;
import org.counterfoil.server.organisation.PlatformFounding;
import org.counterfoil.server.shared.settings.Installation;
import org.counterfoil.server.shared.settings.StartRefusedException;
import org.springframework.stereotype.Component;

/** Makes of an empty database one in which the platform's first administrator can sign in, and nobody else. */
@Component
class BareInstallation implements Installation {

    private final PlatformFounding platform;

    BareInstallation(PlatformFounding platform) {
        this.platform = platform;
    }

    /** Names are in the language of the machine; refused where there are merchants, the platform itself included. */
    @Override
    public String install() {
        if (platform.isAnybodyThere()) {
            throw new StartRefusedException(
                    "The database is not empty: --init makes an installation where there is none.",
                    "Start the server without --init, or name another database or data directory.");
        }
        return told(platform.found(Language.of(Locale.getDefault())));
    }

    private static String told(AddedMerchant founded) {
        return """

                Counterfoil is installed. The platform's first administrator signs in with

                  terminal           %s
                  staff number       %s
                  one-time password  %s

                The password is shown this once. Now start the server without --init.
                """.formatted(founded.terminal(), founded.staffNumber(), founded.oneTimePassword());
    }
}
