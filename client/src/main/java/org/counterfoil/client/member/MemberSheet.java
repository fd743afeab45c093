package org.counterfoil.client.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.counterfoil.client.member.MembersViewModel.Known;
import org.counterfoil.client.member.own.OwnSection;
import org.counterfoil.client.member.photo.PhotoBox;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.card.CardToken;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MergeRow;
import org.counterfoil.common.value.TransactionRow;

/** What stands in the drawer of a member, and in that of a card. */
final class MemberSheet {

    private static final double TIME = 132;
    private static final double NUMBER = 168;
    private static final double AMOUNT = 110;
    private static final double PORTRAIT = 56;

    private final Texts texts;
    private final MemberWords words;

    MemberSheet(Texts texts) {
        this.texts = texts;
        this.words = new MemberWords(texts);
    }

    /**
     * What the drawer's own buttons lead to.
     *
     * @param whole        shows whole numbers, where that may be and has not been done
     * @param transactions to the list of them, where they may be seen
     * @param photo        to the photo
     * @param card         opens a card
     * @param undo         takes a merge back, where that may be
     * @param parts        what stands between cards and transactions
     */
    record Doors(Optional<Runnable> whole, Optional<Runnable> transactions, Optional<Runnable> photo,
            Consumer<CardOfMember> card, Optional<Consumer<MergeRow>> undo, List<Node> parts) {}

    /** @param actions what can be done with the member */
    Detail of(Known known, Doors doors, List<Detail.Action> actions) {
        var member = known.member();
        var note = texts.get("members.note", "number", member.number(), "phone", member.contact().phone(), "day",
                texts.figures().date(member.joinedOn()));
        return new Detail(words.called(member.identity().name()), note,
                badges(member, doors), tiles(known), sections(known), tables(known, doors), actions)
                .withPortrait(PhotoBox.shown(known.beyond().photo(), PORTRAIT, texts));
    }

    private List<Detail.Section> sections(Known known) {
        var member = known.member();
        var sections = new ArrayList<>(List.of(identity(member), contact(member), preferences(member)));
        var own = known.beyond().fields().stream().filter(field -> !field.retired())
                .map(field -> new Detail.Fact(field.profile().name(),
                        OwnSection.told(field, member.extras().own(), texts)))
                .toList();
        if (!own.isEmpty()) {
            sections.add(new Detail.Section(texts.get("members.section.own"), own));
        }
        return sections;
    }

    private List<Node> tables(Known known, Doors doors) {
        var tables = new ArrayList<Node>();
        merges(known, doors).ifPresent(tables::add);
        tables.add(cards(known, doors));
        tables.addAll(doors.parts());
        tables.add(transactions(known, doors));
        tables.add(history(known));
        return tables;
    }

    /**
     * By what readers find a card, and the buttons beside it.
     *
     * @param bind   to another one, where that may be
     * @param unbind takes one off, where that may be
     */
    record Tokens(List<CardToken> known, Optional<Runnable> bind, Optional<Consumer<CardToken>> unbind) {}

    /**
     * @param tokens  empty for those who don't see them
     * @param actions what can be done with the card
     */
    Detail of(CardOfMember card, MemberDetails member, Optional<Tokens> tokens, List<Detail.Action> actions) {
        return new Detail(Figures.card(card.number()), member.identity().name() + " · " + member.number(),
                List.of(words.badge(card.status())), List.of(),
                List.of(new Detail.Section(texts.get("members.section.card"), fact("card-type", card.type()),
                        fact("activated", card.activatedAt().map(texts.figures()::dateTime).orElse("")),
                        fact("valid-until", words.until(card.expires())),
                        fact("pin", texts.get(card.withPin() ? "members.with-pin" : "members.without-pin")))),
                tokens.map(this::tokens).stream().toList(), actions);
    }

    private Node tokens(Tokens tokens) {
        var lines = new VBox(8);
        for (var token : tokens.known()) {
            var row = Nodes.row(12, Nodes.grow(Nodes.wrapping(token.token(), "t-14", "medium")), Nodes.label(
                    texts.figures().date(token.bound()) + " · " + token.by(), "muted", "t-13"));
            tokens.unbind().ifPresent(unbind -> {
                var off = small("members.unbind-token", () -> unbind.accept(token));
                off.setId("unbind-" + token.token());
                row.getChildren().add(off);
            });
            lines.getChildren().add(row);
        }
        return titled("members.section.tokens", tokens.bind().map(bind -> {
            var button = small("members.bind-token", bind);
            button.setId("bind-token");
            return button;
        }), tokens.known().isEmpty() ? nothing("members.no-token") : lines);
    }

    /** Beside the numbers stands what shows them whole. */
    private List<Node> badges(MemberDetails member, Doors doors) {
        var badges = new ArrayList<Node>(List.of(
                StatusBadge.tier(member.level().name(), member.level().rank()), words.badge(member.status())));
        doors.whole().map(see -> small("members.see-whole", see)).ifPresent(button -> {
            button.setId("see-whole");
            badges.add(button);
        });
        doors.photo().map(see -> small("members.photo", see)).ifPresent(button -> {
            button.setId("photo");
            badges.add(button);
        });
        member.extras().eraseOn().ifPresent(day -> badges.add(new StatusBadge(
                texts.get("members.erased-on", "day", texts.figures().date(day)), StatusBadge.Tone.WARNING)));
        return badges;
    }

    private List<Detail.Tile> tiles(Known known) {
        var balances = known.balances();
        var figures = texts.figures();
        return List.of(
                new Detail.Tile(texts.get("members.column.principal"),
                        new MoneyLabel(figures, balances.principal(), "md", "start")),
                new Detail.Tile(texts.get("members.column.bonus"),
                        new MoneyLabel(figures, balances.bonus(), "md", "start")),
                new Detail.Tile(texts.get("members.column.points"), figure(balances.points())),
                new Detail.Tile(texts.get("members.fact.counts"), figure(balances.countsLeft())));
    }

    private Node figure(long number) {
        return Nodes.label(texts.figures().number(number), "t-20", "strong");
    }

    private Detail.Section identity(MemberDetails member) {
        var identity = member.identity();
        return new Detail.Section(texts.get("members.section.identity"), fact("sex", words.name(identity.sex())),
                fact("birthday", words.birthday(member)), fact("document", words.document(member)),
                fact("external-number", member.extras().externalNumber()), fact("store", member.store()));
    }

    private Detail.Section contact(MemberDetails member) {
        var contact = member.contact();
        return new Detail.Section(texts.get("members.section.contact"), fact("phone", contact.phone()),
                fact("email", contact.email()), fact("address", contact.address()),
                fact("deliveries", String.join("\n", contact.deliveries())));
    }

    private Detail.Section preferences(MemberDetails member) {
        var preferences = member.preferences();
        var privileges = member.privileges();
        return new Detail.Section(texts.get("members.section.preferences"), fact("source", preferences.source()),
                fact("referrer", preferences.referrer()), fact("sales-person", preferences.salesPerson()),
                fact("valid-until", words.until(member.validUntil())),
                fact("discount", privileges.discountPercent().map(rate -> rate + "%").orElse("")),
                fact("points", privileges.pointsPercent().map(rate -> rate + "%").orElse("")),
                fact("tags", preferences.tags().stream().collect(Collectors.joining(" · "))),
                fact("remark", preferences.remark()));
    }

    /** The merges that the member took part in; nothing where there was none. */
    private Optional<Node> merges(Known known, Doors doors) {
        if (known.merges().isEmpty()) {
            return Optional.empty();
        }
        var lines = new VBox(8);
        known.merges().forEach(merge -> lines.getChildren().add(line(merge, doors)));
        return Optional.of(titled("members.section.merges", Optional.empty(), lines));
    }

    private Node line(MergeRow merge, Doors doors) {
        var said = texts.get(merge.undoneAt().isPresent() ? "members.merge-undone" : "members.merge-done", "merged",
                merge.merged().name() + " " + merge.merged().number(), "kept",
                merge.kept().name() + " " + merge.kept().number());
        var row = Nodes.row(12,
                Nodes.width(Nodes.label(texts.figures().dateTime(merge.at()), "muted", "t-13"), TIME),
                Nodes.grow(Nodes.wrapping(said + " · " + merge.by(), "t-14")));
        doors.undo().filter(_ -> merge.undoneAt().isEmpty()).ifPresent(undo -> {
            var button = small("members.undo-merge", () -> undo.accept(merge));
            button.setId("undo-merge-" + merge.id());
            row.getChildren().add(button);
        });
        return row;
    }

    private Node cards(Known known, Doors doors) {
        var lines = new VBox(8);
        for (var card : known.cards()) {
            var open = small("members.manage-card", () -> doors.card().accept(card));
            open.setId("card-" + card.number());
            lines.getChildren().add(Nodes.row(12, Nodes.width(Nodes.label(Figures.card(card.number()), "t-14",
                    "medium"), NUMBER), Nodes.grow(Nodes.label(card.type(), "muted", "t-13")),
                    words.badge(card.status()), open));
        }
        return titled("members.section.cards", Optional.empty(),
                known.cards().isEmpty() ? nothing("members.no-card") : lines);
    }

    private Node transactions(Known known, Doors doors) {
        var lines = new VBox(8);
        known.transactions().forEach(row -> lines.getChildren().add(line(row)));
        return titled("members.section.transactions", doors.transactions().map(lead -> {
            var button = small("members.all-transactions", lead);
            button.setId("all-transactions");
            return button;
        }), known.transactions().isEmpty() ? nothing("members.no-transaction") : lines);
    }

    private Node line(TransactionRow row) {
        return Nodes.row(12,
                Nodes.width(Nodes.label(texts.figures().dateTime(row.recordedAt()), "muted", "t-13"), TIME),
                Nodes.width(Nodes.label(texts.get("transaction." + row.nameKey()), "t-14"), NUMBER),
                Nodes.grow(Nodes.label(row.store(), "muted", "t-13")),
                Nodes.right(texts.figures().figure(row.amount()), AMOUNT, "t-14", "medium"));
    }

    private Node history(Known known) {
        var lines = new VBox(8);
        known.history().forEach(event -> lines.getChildren().add(Nodes.row(12,
                Nodes.width(Nodes.label(texts.figures().dateTime(event.at()), "muted", "t-13"), TIME),
                Nodes.grow(Nodes.wrapping(words.event(event), "t-14")))));
        return titled("members.section.history", Optional.empty(),
                known.history().isEmpty() ? nothing("members.no-history") : lines);
    }

    private Node titled(String title, Optional<Button> button, Node content) {
        var head = Nodes.row(12, Nodes.label(texts.get(title), "section-title"), Nodes.spacer());
        button.ifPresent(head.getChildren()::add);
        return Nodes.column(10, head, content);
    }

    private Node nothing(String key) {
        return Nodes.wrapping(texts.get(key), "muted", "t-13");
    }

    private Button small(String key, Runnable run) {
        var button = Nodes.button(texts.get(key), "soft", "sm");
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts.get("members.fact." + key), value);
    }
}
