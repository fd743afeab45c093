package org.counterfoil.client.shell.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.reporting.HouseCard;

/** Who the house is, until when it may work, and what it has left. */
final class HouseBox {

    /** From so many days before its end on a licence is worth a word. */
    private static final long SOON = 31;

    private final Texts texts;
    private final HouseCard house;
    private final LocalDate today;

    HouseBox(Texts texts, HouseCard house, LocalDate today) {
        this.texts = texts;
        this.house = house;
        this.today = today;
    }

    /** @param permissions how many the operator holds */
    VBox panel(long permissions) {
        var figures = texts.figures();
        var counts = house.counts();
        var lines = new VBox(6, line("home.recharge-quota", figures.money(house.rechargeQuota())),
                line("home.points-quota", figures.number(house.pointsQuota())),
                line("home.stores-terminals", texts.get("home.both", "first", count(counts.stores()), "second",
                        count(counts.terminals()))),
                line("home.employees-members", texts.get("home.both", "first", count(counts.employees()), "second",
                        count(counts.members()))),
                line("home.permissions", figures.number(permissions)),
                Nodes.row(8, Nodes.fixed(texts.get("home.merchant-code", "code", house.merchantCode()), "subtle",
                        "t-12"), Nodes.spacer(), Nodes.fixed(until(), "subtle", "t-12")));
        return HomeCharts.panel(house.name(), badge(), lines);
    }

    private Node badge() {
        return house.licenceUntil().map(this::licence)
                .orElseGet(() -> new StatusBadge(texts.get("home.normal"), StatusBadge.Tone.SUCCESS));
    }

    private StatusBadge licence(LocalDate until) {
        long days = ChronoUnit.DAYS.between(today, until);
        if (days > SOON) {
            return new StatusBadge(texts.get("home.normal"), StatusBadge.Tone.SUCCESS);
        }
        return days < 0
                ? new StatusBadge(texts.get("home.expired"), StatusBadge.Tone.DANGER)
                : new StatusBadge(texts.get("home.days-left", "days", days), StatusBadge.Tone.WARNING);
    }

    private String until() {
        return Optional.of(house).flatMap(HouseCard::licenceUntil).map(day -> texts.get("home.until", "day", day))
                .orElseGet(() -> texts.get("home.without-end"));
    }

    private String count(int counted) {
        return counted > ListModel.MOST_COUNTED
                ? texts.get("home.many", "most", ListModel.MOST_COUNTED)
                : texts.figures().number(counted);
    }

    private Node line(String key, String value) {
        return Nodes.row(8, Nodes.label(texts.get(key), "muted", "t-13"), Nodes.spacer(),
                Nodes.fixed(value, "t-13", "medium"));
    }
}
