package org.counterfoil.reports.refund;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import net.sf.jasperreports.engine.JRParameter;
import org.counterfoil.common.receipt.Figures;
import org.counterfoil.common.receipt.MaskedCard;
import org.counterfoil.common.receipt.ReceiptLabels;
import org.counterfoil.common.refund.RefundLine;
import org.counterfoil.common.refund.RefundSlip;
import org.counterfoil.common.refund.RefundWorking;
import org.counterfoil.common.value.Tender;
import org.counterfoil.reports.shared.CompiledReport;

/** A refund as a PDF on A4: how it was worked out, line by line, whom it was paid to, and lines to be signed. */
public final class RefundReport {

    private static final String TEXTS = "org.counterfoil.reports.refund.RefundReport";

    private final CompiledReport report = CompiledReport.of(RefundReport.class);

    /** The PDF's bytes. */
    public byte[] pdf(RefundPage page) {
        var texts = ResourceBundle.getBundle(TEXTS, page.language().locale(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var figures = new Figures(page.desk().currency());
        var labels = ReceiptLabels.of(page.language());
        var dates = DateTimeFormatter.ofPattern(texts.getString("format.date"), Locale.ROOT);
        List<Map<String, ?>> rows = new ArrayList<>();
        page.slip().working().map(RefundWorking::lines).orElse(List.of())
                .forEach(line -> rows.add(row(line, figures, labels, dates)));
        return report.pages(head(page, texts, figures, labels), rows);
    }

    private static Map<String, Object> head(RefundPage page, ResourceBundle texts, Figures figures,
            ReceiptLabels labels) {
        var times = DateTimeFormatter.ofPattern(texts.getString("format.time"), Locale.ROOT);
        var slip = page.slip();
        var done = slip.transaction();
        var head = new HashMap<String, Object>();
        head.put(JRParameter.REPORT_RESOURCE_BUNDLE, texts);
        head.put("merchant", page.desk().merchantName());
        head.put("store", done.store());
        head.put("printed", page.printedBy() + "  " + times.format(page.printedAt().atZone(page.zone())));
        head.put("currency", page.desk().currency().code());
        head.put("number", done.number());
        head.put("time", times.format(done.recordedAt().atZone(page.zone())));
        head.put("operator", done.operator());
        head.put("member", done.member());
        head.put("card", MaskedCard.of(done.card()));
        head.put("method", slip.working().map(working -> texts.getString("method." + working.method().key()))
                .orElseGet(() -> texts.getString("method.cooling-off") + "  " + done.voids().orElse("")));
        head.put("formula", texts.getString(slip.working().map(working -> "formula." + working.method().key())
                .orElse("formula.cooling-off")));
        head.put("after", slip.after().map(after -> texts.getString("after." + after.key())).orElse(""));
        head.put("identity", texts.getString("identity." + slip.identity().kind().key()) + "  "
                + slip.identity().note());
        head.put("payout", payout(slip, labels));
        head.put("remark", done.remark());
        sums(slip, figures, head);
        return head;
    }

    private static void sums(RefundSlip slip, Figures figures, Map<String, Object> head) {
        var refunded = Math.abs(slip.transaction().net());
        head.put("refunded", figures.money(refunded));
        head.put("forfeited", figures.money(slip.working().map(RefundWorking::forfeited)
                .orElseGet(() -> Math.abs(slip.transaction().bonus()))));
        head.put("left", slip.working().map(working -> figures.money(working.principal() + working.bonus()))
                .orElse(""));
        head.put("worked", slip.working().isPresent());
    }

    private static String payout(RefundSlip slip, ReceiptLabels labels) {
        var payout = slip.payout();
        var way = labels.tender(payout.tender());
        return payout.tender() == Tender.BANK_TRANSFER
                ? String.join("  ", way, payout.holder(), payout.bank(), payout.account())
                : way;
    }

    private static Map<String, Object> row(RefundLine line, Figures figures, ReceiptLabels labels,
            DateTimeFormatter dates) {
        var fields = new HashMap<String, Object>();
        fields.put("number", line.number());
        fields.put("day", dates.format(line.day()));
        fields.put("kind", labels.kind(line.kind().key()));
        fields.put("paid", figures.money(line.paid()));
        fields.put("gift", figures.money(line.gift()));
        fields.put("principal", figures.money(line.principal()));
        fields.put("bonus", figures.money(line.bonus()));
        fields.put("refunded", figures.money(line.refunded()));
        fields.put("forfeited", figures.money(line.forfeited()));
        return fields;
    }
}
