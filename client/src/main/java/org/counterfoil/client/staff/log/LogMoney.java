package org.counterfoil.client.staff.log;

import java.util.Arrays;

import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.staff.LogRow;

/** The log tells amounts of the merchant's money in minor units; a person reads them as money. */
final class LogMoney {

    private static final String MINOR = "-?\\d{1,18}";

    private LogMoney() {}

    /** What a line tells of before or after, as it is read. */
    static String read(LogRow line, String told, Figures figures) {
        return isMoney(line) && told.matches(MINOR) ? figures.money(Long.parseLong(told)) : told;
    }

    /** Quotas of the merchant's own stores, and amounts among its parameters: of its own money both. */
    private static boolean isMoney(LogRow line) {
        return switch (line.module()) {
            case "organisation" -> line.action().equals("adjust-quota")
                    && line.subject().endsWith(" " + StoreQuota.RECHARGE);
            case "parameter" -> Arrays.stream(Parameter.values())
                    .anyMatch(parameter -> parameter.isMoney() && parameter.key().equals(line.subject()));
            default -> false;
        };
    }
}
