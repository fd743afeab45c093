package org.counterfoil.reports.refund;

import java.time.Instant;
import java.time.ZoneId;

import org.counterfoil.common.refund.RefundSlip;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.organisation.Desk;

/**
 * What the page of a refund shows.
 *
 * @param printedBy the operator's real name
 */
public record RefundPage(Desk desk, Language language, ZoneId zone, String printedBy, Instant printedAt,
        RefundSlip slip) {}
