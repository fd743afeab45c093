package org.counterfoil.reports.value;

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
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.reports.shared.CompiledReport;

/** The transaction list as a PDF on A4 across: heads on every page, numbered pages, totals at the end. */
public final class TransactionListReport {

    private static final String TEXTS = "org.counterfoil.reports.value.TransactionListReport";
    private static final int MOST_COUNTED = 10_000;

    private final CompiledReport report = CompiledReport.of(TransactionListReport.class);

    /** The PDF's bytes. */
    public byte[] pdf(TransactionList list) {
        var texts = ResourceBundle.getBundle(TEXTS, list.language().locale(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var labels = ReceiptLabels.of(list.language());
        var times = DateTimeFormatter.ofPattern(texts.getString("format.time"), Locale.ROOT);
        var figures = new Figures(list.desk().currency());
        List<Map<String, ?>> rows = new ArrayList<>();
        for (var row : list.rows()) {
            rows.add(row(row, figures, labels, texts, times.format(row.recordedAt().atZone(list.zone()))));
        }
        return report.pages(head(list, texts, times), rows);
    }

    private static Map<String, Object> head(TransactionList list, ResourceBundle texts, DateTimeFormatter times) {
        var dates = DateTimeFormatter.ofPattern(texts.getString("format.date"), Locale.ROOT);
        var totals = list.totals();
        var figures = new Figures(list.desk().currency());
        var head = new HashMap<String, Object>();
        head.put(JRParameter.REPORT_RESOURCE_BUNDLE, texts);
        head.put("merchant", list.desk().merchantName());
        head.put("store", list.desk().storeName());
        head.put("period", dates.format(list.from()) + " – " + dates.format(list.to()));
        head.put("printed", list.printedBy() + "  " + times.format(list.printedAt().atZone(list.zone())));
        head.put("currency", list.desk().currency().code());
        head.put("count", totals.count() > MOST_COUNTED
                ? Figures.whole(MOST_COUNTED) + "+"
                : Figures.whole(totals.count()));
        head.put("recharged", figures.money(totals.recharged()));
        head.put("spent", figures.money(totals.spent()));
        head.put("points", Figures.whole(totals.points()));
        return head;
    }

    private static Map<String, Object> row(TransactionRow row, Figures figures, ReceiptLabels labels,
            ResourceBundle texts, String time) {
        var fields = new HashMap<String, Object>();
        fields.put("number", row.number());
        fields.put("time", time);
        fields.put("kind", labels.kind(row.nameKey()));
        fields.put("store", row.store());
        fields.put("terminal", row.terminal());
        fields.put("operator", row.operator());
        fields.put("card", MaskedCard.of(row.card()));
        fields.put("member", row.member());
        fields.put("gross", figures.money(row.kind().signed(row.gross())));
        fields.put("net", figures.money(row.amount()));
        fields.put("points", row.points() == 0 ? "" : Figures.whole(row.points()));
        fields.put("tender", labels.tender(row.tender()));
        fields.put("remark", row.voided() ? (texts.getString("voided") + " " + row.remark()).strip() : row.remark());
        fields.put("voided", row.voided());
        return fields;
    }
}
