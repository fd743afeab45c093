package org.counterfoil.client.till.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardlessApi;
import org.counterfoil.common.card.CardlessMember;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.Activation;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.IssuingWords;
import org.counterfoil.common.member.EnrolMember;
import org.counterfoil.common.member.MemberProfile;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Plays people without a card: 13800000005 is the phone of one, and E-1 the external number of another. */
public final class SampleStrangers implements CardlessApi, IssuingApi {

    /** The phone of a member who has no card. */
    public static final String CARDLESS = "13800000005";

    private final SampleServer server;
    private final List<EnrolMember> enrolled = new ArrayList<>();
    private final List<OwnField> own = new ArrayList<>();

    SampleStrangers(SampleServer server) {
        this.server = server;
    }

    /** Who was enrolled, the newest last. */
    public List<EnrolMember> enrolled() {
        return List.copyOf(enrolled);
    }

    /** From now on the merchant asks this as well. */
    public void ask(OwnField field) {
        own.add(field);
    }

    @Override
    public CardlessMember enrol(EnrolMember command) {
        return server.ask(() -> {
            if (command.phone().isEmpty() && command.externalNumber().isEmpty()) {
                throw Refusal.of(RefusalCode.MEMBER_UNREACHABLE).thrown();
            }
            if (command.externalNumber().equals("E-1")) {
                throw Refusal.of(RefusalCode.EXTERNAL_NUMBER_TAKEN, "field", "externalNumber")
                        .with("member", "M187300000007").thrown();
            }
            enrolled.add(command);
            return member(command.name(), command.externalNumber());
        });
    }

    @Override
    public List<CardlessMember> find(String key) {
        return server.ask(() -> key.equals(CARDLESS) ? List.of(member("苏晓", "")) : List.of());
    }

    @Override
    public IssuingWords words() {
        return server.ask(() -> new IssuingWords(List.of(), 1, List.of(), own, false));
    }

    @Override
    public Activation activate(ActivateCard command) {
        throw new UnsupportedOperationException("desks activate no cards");
    }

    private static CardlessMember member(String name, String external) {
        return new CardlessMember(new MemberProfile(99, "M187300000099", name, "", MemberStatus.NORMAL,
                SamplePeople.BASIC, Optional.empty(), SamplePeople.TODAY), external,
                Optional.empty());
    }
}
