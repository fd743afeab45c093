package org.counterfoil.client.member.noted;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.privacy.ConsentPurpose;
import org.counterfoil.common.member.privacy.MemberConsent;

/** What a member has agreed to, purpose by purpose, and what writes down another answer. */
public final class ConsentPart extends VBox {

    private static final double NAME = 190;

    /**
     * @param said  all that the member ever said, the newest first
     * @param again opens the member anew, since something has changed
     */
    public ConsentPart(NotedViewModel model, long member, List<ConsentPurpose> purposes, List<MemberConsent> said,
            Texts texts, Runnable again) {
        super(10);
        getChildren().add(Nodes.label(texts.get("noted.consents"), "section-title"));
        for (var purpose : purposes) {
            var last = said.stream().filter(one -> one.purpose() == purpose.id()).findFirst();
            if (!purpose.retired() || last.isPresent()) {
                getChildren().add(line(model, member, purpose, last, texts, again));
            }
        }
        if (getChildren().size() == 1) {
            getChildren().add(Nodes.wrapping(texts.get("noted.no-purpose"), "muted", "t-13"));
        }
    }

    private static Node line(NotedViewModel model, long member, ConsentPurpose purpose, Optional<MemberConsent> last,
            Texts texts, Runnable again) {
        var given = last.filter(MemberConsent::given).isPresent();
        var stale = given && last.filter(one -> one.edition() != purpose.edition()).isPresent();
        var row = Nodes.row(12, Nodes.width(Nodes.wrapping(purpose.name(), "t-14"), NAME), badge(last, stale, texts),
                Nodes.grow(Nodes.wrapping(last.map(one -> texts.get("noted.said", "at",
                        texts.figures().dateTime(one.at()), "by", one.by())).orElse(""), "muted", "t-13")));
        if (model.mayChange()) {
            var give = !given || stale && !purpose.retired();
            if (give && !purpose.retired() || given) {
                var button = Nodes.button(texts.get(give ? "noted.give" : "noted.withdraw"), "soft", "sm");
                button.setId("consent-" + purpose.id());
                button.setOnAction(_ -> model.consent(member, purpose, give, again));
                row.getChildren().add(button);
            }
        }
        return Nodes.column(4, row, Nodes.wrapping(purpose.text(), "subtle", "t-13"));
    }

    private static StatusBadge badge(Optional<MemberConsent> last, boolean stale, Texts texts) {
        if (last.isEmpty()) {
            return new StatusBadge(texts.get("noted.not-asked"), StatusBadge.Tone.NEUTRAL);
        } else if (!last.get().given()) {
            return new StatusBadge(texts.get("noted.withdrawn"), StatusBadge.Tone.DANGER);
        }
        return stale
                ? new StatusBadge(texts.get("noted.older-text"), StatusBadge.Tone.WARNING)
                : new StatusBadge(texts.get("noted.given"), StatusBadge.Tone.SUCCESS);
    }
}
