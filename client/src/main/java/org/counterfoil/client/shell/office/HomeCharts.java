package org.counterfoil.client.shell.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.Donut;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.TrendChart;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.reporting.HomeFigures;

/** The charts of the first page. */
final class HomeCharts {

    private static final double TENDERS = 424;
    private static final double NUMBER = 20;
    private static final double NAME = 104;
    private static final double BAR = 110;

    private final Texts texts;
    private final HomeFigures figures;

    HomeCharts(Texts texts, HomeFigures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** Eight days of sales beside what paid today's. */
    Node row() {
        return new HBox(16, Nodes.grow(days()), Nodes.width(tenders(), TENDERS));
    }

    /** Who spent most today. */
    VBox members() {
        var members = figures.members();
        if (members.isEmpty()) {
            return panel(texts.get("home.members"), Nodes.label(texts.get("home.members-note"), "subtle", "t-12"),
                    Nodes.grow(new Blank("people_outline", texts.get("home.members-none"),
                            texts.get("home.members-none-advice"))));
        }
        var lines = new VBox(6);
        long most = members.getFirst().spent();
        IntStream.range(0, members.size()).forEach(at -> lines.getChildren()
                .add(member(at, members.get(at), most)));
        return panel(texts.get("home.members"), Nodes.label(texts.get("home.members-note"), "subtle", "t-12"), lines);
    }

    private VBox days() {
        var days = IntStream.range(0, figures.days().size()).mapToObj(at -> new TrendChart.Day(
                texts.figures().dayMonth(figures.days().get(at).date()), figures.days().get(at).takings(),
                figures.weekAgo().get(at).takings())).toList();
        var trend = new TrendChart(days, minor -> texts.figures().brief(minor));
        return panel(texts.get("home.days"), Nodes.row(16, legend("swatch-1", texts.get("home.this-period")),
                legend("swatch-compare", texts.get("home.week-before"))), Nodes.grow(trend));
    }

    private VBox tenders() {
        var paid = figures.tenders().stream().filter(tender -> tender.amount() > 0).toList();
        var today = Nodes.label(texts.get("shared.today"), "subtle", "t-12");
        if (paid.isEmpty()) {
            return panel(texts.get("home.tenders"), today, Nodes.grow(new Blank("payments",
                    texts.get("home.tenders-none"), texts.get("home.tenders-none-advice"))));
        }
        long whole = paid.stream().mapToLong(HomeFigures.TenderTaking::amount).sum();
        var ring = new Donut(paid.stream().map(HomeFigures.TenderTaking::amount).toList(),
                texts.figures().brief(whole), texts.get("home.total"));
        var body = Nodes.row(20, ring, Nodes.grow(legends(paid, whole)));
        return panel(texts.get("home.tenders"), today, Nodes.grow(body));
    }

    private Node legends(List<HomeFigures.TenderTaking> paid, long whole) {
        var lines = Nodes.column(10);
        IntStream.range(0, paid.size()).forEach(at -> lines.getChildren().add(Nodes.row(8,
                Nodes.styled(new Circle(4), "swatch-" + Donut.colour(at)),
                Nodes.label(texts.get("tender." + paid.get(at).tender().toLowerCase(Locale.ROOT)
                        .replace('_', '-')), "t-13"),
                Nodes.spacer(), Nodes.fixed(texts.figures().figure(paid.get(at).amount()), "t-13", "medium"),
                Nodes.right(share(paid.get(at).amount(), whole), 46, "subtle", "t-12"))));
        lines.setAlignment(Pos.CENTER_LEFT);
        return lines;
    }

    private Node member(int at, HomeFigures.MemberRank member, long most) {
        var bar = Nodes.styled(new HBox(), "meter");
        var fill = Nodes.styled(new Region(), "fill");
        fill.prefWidthProperty().bind(bar.widthProperty().multiply((double) member.spent() / most));
        bar.getChildren().add(fill);
        if (at > 0) {
            bar.getStyleClass().add("rest");
        }
        return Nodes.row(8, Nodes.center(Integer.toString(at + 1), NUMBER, "t-13", at < 3 ? "strong" : "subtle"),
                Nodes.width(Nodes.label(member.name().isEmpty() ? member.number() : member.name(), "t-13"), NAME),
                Nodes.width(bar, BAR),
                Nodes.spacer(), Nodes.fixed(texts.figures().figure(member.spent()), "t-13", "medium"));
    }

    private static Node legend(String swatch, String name) {
        return Nodes.row(6, Nodes.styled(new Circle(4), swatch), Nodes.label(name, "muted", "t-12"));
    }

    private static String share(long part, long whole) {
        long tenths = (part * 1_000 + whole / 2) / whole;
        return tenths / 10 + "." + tenths % 10 + "%";
    }

    /** A surface with a title. */
    static VBox panel(String title, Node aside, Node body) {
        var head = Nodes.row(8, Nodes.label(title, "t-14", "strong"), Nodes.spacer(), aside);
        var panel = Nodes.styled(new VBox(10, head, body), "surface");
        panel.setPadding(new Insets(12, 16, 14, 16));
        panel.setMinWidth(0);
        return panel;
    }
}
