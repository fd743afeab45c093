package org.counterfoil.client.card;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Avatar;
import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.Callout;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.member.CountBalance;
import org.counterfoil.common.member.MemberProfile;

/** The member before the desk: who, what they hold, what to mention. */
public final class MemberStrip extends VBox {

    /** As wide as the strip is on every desk screen. */
    public static final double WIDTH = 328;

    private static final double NAME = 216;
    private static final double FACE = 64;
    private static final int BIRTHDAY_DAYS = 7;
    private static final int MOST_COUNTS = 3;

    private final Texts texts;
    private final LocalDate today;
    private final FlowPane notes = new FlowPane(6, 6);
    private Avatar avatar = new Avatar("", FACE);

    public MemberStrip(Texts texts, LocalDate today) {
        super(10);
        this.texts = texts;
        this.today = today;
        getStyleClass().add("surface");
        setPadding(new Insets(14, 16, 14, 16));
        Nodes.width(this, WIDTH);
        notes.setId("member-notes");
        Nodes.show(notes, false);
    }

    /** Shows a member, or how to find one; the actions stand at the foot. */
    public void show(Optional<MemberCard> card, Node... actions) {
        getChildren().setAll(card.map(this::about).orElseGet(this::nobody));
        if (actions.length > 0) {
            getChildren().addAll(Nodes.spacer(), notes, Nodes.row(8, actions));
        }
    }

    /** Says more of the member, at the foot, where room is left: nothing above it moves. */
    public void note(List<? extends Node> badges) {
        notes.getChildren().setAll(badges);
        Nodes.show(notes, !badges.isEmpty());
    }

    /** Puts a photo in place of the name's first letter, of the same size: nothing moves. */
    public void face(Optional<Image> photo) {
        photo.ifPresentOrElse(avatar::show, avatar::showInitial);
    }

    private List<Node> nobody() {
        var blank = new Blank("credit_card", texts.get("card.nobody"), texts.get("card.nobody-advice"));
        VBox.setVgrow(blank, Priority.ALWAYS);
        return List.of(blank);
    }

    private List<Node> about(MemberCard card) {
        var nodes = new ArrayList<Node>();
        nodes.add(head(card));
        nodes.addAll(alerts(card));
        nodes.add(money(card.balances()));
        nodes.add(Nodes.row(8, tile("card.points", texts.figures().number(card.balances().points())),
                tile("card.counts", texts.get("card.uses", "count", card.balances().countsLeft()))));
        card.balances().counts().stream().limit(MOST_COUNTS).map(this::count).forEach(nodes::add);
        return nodes;
    }

    private Node head(MemberCard card) {
        MemberProfile member = card.member();
        var name = Nodes.wrapping(member.name().isEmpty() ? texts.get("card.nameless") : member.name(), "t-20",
                "strong");
        name.setMaxWidth(NAME);
        var named = new FlowPane(8, 2, name, StatusBadge.tier(member.level().name(), member.level().rank()));
        named.setRowValignment(VPos.CENTER);
        named.setPrefWrapLength(NAME);
        var who = Nodes.column(4, named,
                Nodes.label(member.maskedPhone(), "muted", "t-13"),
                Nodes.fixed(Figures.card(card.number()), "muted", "t-13"));
        who.setAlignment(Pos.CENTER_LEFT);
        avatar = new Avatar(member.name(), FACE);
        avatar.setId("member-face");
        return Nodes.row(14, avatar, Nodes.grow(who));
    }

    private List<Node> alerts(MemberCard card) {
        var alerts = new ArrayList<Node>();
        card.member().birthday().map(this::daysTo).filter(days -> days <= BIRTHDAY_DAYS)
                .ifPresent(days -> alerts.add(new Callout(Notice.Tone.WARNING, "cake",
                        texts.get(switch (days.intValue()) {
                            case 0 -> "card.birthday-today";
                            case 1 -> "card.birthday-tomorrow";
                            default -> "card.birthday-in";
                        }, "days", days, "date", today.plusDays(days)))));
        card.balances().bonusExpiring().ifPresent(ending -> alerts.add(new Callout(Notice.Tone.ACCENT, "schedule",
                texts.get("card.bonus-ends", "amount", ending.amount(), "date", ending.lastDay()))));
        return alerts;
    }

    /** To the next birthday; one of 29 February is kept on 28 February in other years. */
    private long daysTo(LocalDate born) {
        var next = MonthDay.from(born).atYear(today.getYear());
        return ChronoUnit.DAYS.between(today,
                next.isBefore(today) ? MonthDay.from(born).atYear(today.getYear() + 1) : next);
    }

    private Node money(Balances balances) {
        var figures = texts.figures();
        var total = Nodes.baseline(8, Nodes.label(texts.get("card.balance"), "muted", "t-13"), Nodes.spacer(),
                new MoneyLabel(figures, balances.money(), "lg"));
        var split = Nodes.baseline(8, Nodes.label(texts.get("card.principal"), "muted", "t-13"),
                Nodes.fixed(figures.figure(balances.principal()), "t-14", "medium"), Nodes.spacer(),
                Nodes.label(texts.get("card.bonus"), "muted", "t-13"),
                Nodes.fixed(figures.figure(balances.bonus()), "t-14", "medium"));
        var box = Nodes.styled(Nodes.column(2, total, split), "inset");
        box.setPadding(new Insets(6, 14, 8, 14));
        return box;
    }

    private Node tile(String key, String value) {
        var tile = Nodes.styled(Nodes.column(0, Nodes.label(texts.get(key), "muted", "t-12"),
                Nodes.fixed(value, "t-16", "strong")), "inset");
        tile.setPadding(new Insets(4, 12, 6, 12));
        return Nodes.stretch(tile);
    }

    private Node count(CountBalance count) {
        var until = count.expires().map(day -> texts.get("card.until", "date", day))
                .orElseGet(() -> texts.get("card.no-end"));
        return Nodes.baseline(8, Nodes.label(count.name(), "t-13"), Nodes.spacer(),
                Nodes.label(until, "subtle", "t-12"),
                Nodes.fixed(texts.get("card.left", "count", count.left()), "t-13", "medium"));
    }
}
