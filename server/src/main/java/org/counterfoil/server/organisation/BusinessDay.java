package org.counterfoil.server.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.server.shared.parameter.ParameterValues;

/** Which day it is for a merchant: what is done after midnight may still belong to the evening before. */
final class BusinessDay {

    private BusinessDay() {}

    static LocalDate at(Instant now, ZoneId zone, ParameterValues parameters) {
        return now.atZone(zone).toLocalDateTime().minusHours(parameters.number(Parameter.DAY_BEGINS)).toLocalDate();
    }
}
