package org.counterfoil.client.member.team;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.TeamDetails;

/** What stands in the drawer of a team: what is laid down, and its cards with what can be done with each. */
final class TeamSheet {

    private static final double NUMBER = 164;
    private static final double NAME = 116;

    private final Texts texts;
    private final TeamWords words;

    TeamSheet(Texts texts) {
        this.texts = texts;
        this.words = new TeamWords(texts);
    }

    /** What can be done with a card of the team. */
    record Doors(Consumer<TeamDetails.Member> limit, Consumer<TeamDetails.Member> lead,
            Consumer<TeamDetails.Member> remove) {}

    /**
     * @param doors   empty for who may only look
     * @param actions what can be done with the team
     */
    Detail of(TeamDetails known, Optional<Doors> doors, List<Detail.Action> actions) {
        var team = known.team().profile();
        return new Detail(team.name(), team.company(), List.of(words.badge(team.shared())), List.of(),
                List.of(new Detail.Section(texts.get("teams.section.rules"),
                        fact("points", words.points(team)), fact("shared", words.sharing(team)),
                        fact("main-member", known.team().mainMember()),
                        fact("changed", texts.figures().dateTime(known.team().changedAt())),
                        fact("remark", team.remark()))),
                List.of(cards(known, doors)), actions);
    }

    private Node cards(TeamDetails known, Optional<Doors> doors) {
        var lines = new VBox(8);
        known.cards().forEach(card -> lines.getChildren().add(line(known, card, doors)));
        return Nodes.column(10, Nodes.label(texts.get("teams.section.cards"), "section-title"), lines);
    }

    private Node line(TeamDetails known, TeamDetails.Member card, Optional<Doors> doors) {
        var first = Nodes.row(12, Nodes.width(Nodes.label(Figures.card(card.card()), "t-14", "medium"), NUMBER),
                Nodes.width(Nodes.label(card.member(), "t-14"), NAME),
                Nodes.grow(Nodes.label(words.used(card), "muted", "t-13")));
        words.badge(card).ifPresent(first.getChildren()::add);
        if (doors.isEmpty() || card.main()) {
            return first;
        }
        var act = Nodes.row(8, Nodes.spacer());
        if (known.team().profile().shared()) {
            act.getChildren().add(small("teams.limit", "limit-", card, doors.get().limit()));
        }
        act.getChildren().add(small("teams.lead", "lead-", card, doors.get().lead()));
        act.getChildren().add(small("teams.remove", "remove-", card, doors.get().remove()));
        return Nodes.column(6, first, act);
    }

    private Button small(String key, String id, TeamDetails.Member card, Consumer<TeamDetails.Member> run) {
        var button = Nodes.button(texts.get(key), "soft", "sm");
        button.setId(id + card.card());
        button.setOnAction(_ -> run.accept(card));
        return button;
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts.get("teams.column." + key), value);
    }
}
