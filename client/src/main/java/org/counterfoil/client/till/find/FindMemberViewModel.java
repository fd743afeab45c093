package org.counterfoil.client.till.find;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.device.scan.ScanKind;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.DeskModel;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.Flow;
import org.counterfoil.client.value.UsableCard;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** A member by card, phone or member number: the first Enter finds, the second takes the member to the sale. */
public final class FindMemberViewModel extends DeskModel implements Flow {

    /** As long as phones are that are dialled at home, and no code of goods is. */
    private static final String PHONE = "\\d{10,11}";

    private final Consumer<MemberCard> chosen;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<MemberCard>> found = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param chosen gets the member that was taken */
    public FindMemberViewModel(DeskSession session, Consumer<MemberCard> chosen) {
        super(session);
        this.chosen = chosen;
        query.addListener((property, before, now) -> found.set(Optional.empty()));
    }

    /** Whether it may be the phone of somebody whom nobody knows. */
    public static boolean isPhone(String typed) {
        return typed.matches(PHONE);
    }

    /** The phone that was looked for and that nobody has; empty unless that has just been told. */
    public Optional<String> stranger() {
        return notice().get() instanceof Notice.Refusing(var refusal) && refusal.code() == RefusalCode.CARD_UNKNOWN
                ? Optional.of(wanted()).filter(FindMemberViewModel::isPhone)
                : Optional.empty();
    }

    private String wanted() {
        return query.get().replace(" ", "");
    }

    /** As it is typed. */
    public StringProperty query() {
        return query;
    }

    public ReadOnlyObjectProperty<Optional<MemberCard>> found() {
        return found.getReadOnlyProperty();
    }

    /** Why the card that was found can't be used; empty when it can. */
    public Optional<Refusal> unusable() {
        return found.get().flatMap(card -> UsableCard.check(card, session().signedIn().desk().businessDate()));
    }

    @Override
    public void scanned(Scan scan) {
        if (scan.kind() == ScanKind.TRANSACTION || scan.kind() == ScanKind.UNREADABLE) {
            say(Notice.warning("value.scan-ignored", Map.of()));
        } else {
            query.set(scan.text());
            find();
        }
    }

    @Override
    public void enter() {
        if (found.get().isEmpty()) {
            find();
        } else if (unusable().isPresent()) {
            say(new Notice.Refusing(unusable().get()));
        } else {
            chosen.accept(found.get().get());
        }
    }

    @Override
    public boolean back() {
        return false;
    }

    @Override
    public boolean waits() {
        return false;
    }

    private void find() {
        var wanted = wanted();
        if (wanted.isEmpty()) {
            return;
        }
        ask(() -> session().cards().find(wanted), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<MemberCard>(var card)) {
                found.set(Optional.of(card));
                unusable().ifPresent(refusal -> say(new Notice.Refusing(refusal)));
            }
        });
    }
}
