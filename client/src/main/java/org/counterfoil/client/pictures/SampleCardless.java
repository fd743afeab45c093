package org.counterfoil.client.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardlessApi;
import org.counterfoil.common.card.CardlessMember;
import org.counterfoil.common.member.EnrolMember;
import org.counterfoil.common.member.MemberProfile;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Plays members without a card; the external number E-1 is somebody's. */
public final class SampleCardless implements CardlessApi {

    private final List<EnrolMember> enrolled = new ArrayList<>();
    private final Sitting sitting;

    public SampleCardless(Sitting sitting) {
        this.sitting = sitting;
    }

    /** Who was enrolled, the newest last. */
    public List<EnrolMember> enrolled() {
        return List.copyOf(enrolled);
    }

    @Override
    public CardlessMember enrol(EnrolMember command) {
        if (command.phone().isEmpty() && command.externalNumber().isEmpty()) {
            throw Refusal.of(RefusalCode.MEMBER_UNREACHABLE).thrown();
        }
        if (command.externalNumber().equals("E-1")) {
            throw Refusal.of(RefusalCode.EXTERNAL_NUMBER_TAKEN, "field", "externalNumber")
                    .with("member", "M187300000007").thrown();
        }
        enrolled.add(command);
        return new CardlessMember(new MemberProfile(99, "M187300000099", command.name(), "", MemberStatus.NORMAL,
                new SampleCards(sitting).levels().getFirst(), command.birthday(), Sitting.TODAY),
                command.externalNumber(), Optional.empty());
    }

    @Override
    public List<CardlessMember> find(String key) {
        return List.of();
    }
}
