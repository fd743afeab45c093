package org.counterfoil.server.shared.hint;

import org.counterfoil.server.shared.settings.StartRefusedException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many streams of hints are open at once; each is a connection that is held open.
 *
 * @param most            on this server, up to 5000
 * @param mostOfMerchant  of one merchant on this server
 */
@ConfigurationProperties("counterfoil.hints")
record HintSettings(@DefaultValue("2000") int most, @DefaultValue("1000") int mostOfMerchant) {

    private static final int CONNECTIONS = 5_000;

    HintSettings {
        if (most < 0 || most > CONNECTIONS || mostOfMerchant < 0) {
            throw new StartRefusedException("counterfoil.hints.most must be 0 to 5000, and most-of-merchant not less"
                    + " than 0.", "Leave them out for 2000 and 1000.");
        }
    }
}
