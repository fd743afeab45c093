package org.counterfoil.common.organisation;

import java.time.LocalDate;
import java.time.ZoneId;

import org.counterfoil.common.shared.CurrencyUnit;

/**
 * The terminal that a client stands at, with what heads its screens and receipts.
 *
 * @param terminal     ten digits: merchant, type digit, five digits
 * @param alias        what the house calls it ('1 号台')
 * @param businessDate the date that transactions post to
 * @param currency     the house's money, and its digits
 * @param zone         of the house: moments are told in it, whatever the machine is set to
 */
public record Desk(String merchantCode, String merchantName, String storeName, String terminal, String alias,
        TerminalType type, LocalDate businessDate, CurrencyUnit currency, ZoneId zone,
        String hotline) {}
