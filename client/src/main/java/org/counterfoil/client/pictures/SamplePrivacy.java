package org.counterfoil.client.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.PrivacyApi;
import org.counterfoil.common.member.privacy.ConsentPurpose;
import org.counterfoil.common.member.privacy.Erasure;
import org.counterfoil.common.member.privacy.GiveConsent;
import org.counterfoil.common.member.privacy.MemberConsent;
import org.counterfoil.common.member.privacy.PersonalData;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Plays what members have agreed to, the same of each; 1 still owns something, the others' documents are kept. */
public final class SamplePrivacy implements PrivacyApi {

    private final List<MemberConsent> said = new ArrayList<>();
    private final List<Long> exported = new ArrayList<>();
    private final Sitting sitting;
    private final SamplePurposes purposes;

    public SamplePrivacy(Sitting sitting, SamplePurposes purposes) {
        this.sitting = sitting;
        this.purposes = purposes;
        said.add(new MemberConsent(1, "", true, 1, Sitting.NOW.minusSeconds(120L * 86_400), writer()));
        said.add(new MemberConsent(2, "", true, 1, Sitting.NOW.minusSeconds(130L * 86_400), writer()));
    }

    /** Whose data were carried away. */
    public List<Long> exported() {
        return List.copyOf(exported);
    }

    @Override
    public List<MemberConsent> consents(long id) {
        return said.stream().map(one -> new MemberConsent(one.purpose(), purposes.list().stream()
                .filter(purpose -> purpose.id() == one.purpose()).findFirst().map(ConsentPurpose::name).orElse(""),
                one.given(), one.edition(), one.at(), one.by())).toList();
    }

    @Override
    public List<MemberConsent> giveConsent(long id, GiveConsent command) {
        said.addFirst(new MemberConsent(command.purpose(), "", command.given(), command.edition(), Sitting.NOW,
                writer()));
        return consents(id);
    }

    @Override
    public PersonalData exportPersonalData(long id) {
        exported.add(id);
        return new PersonalData("member.zip", new byte[]{'P', 'K'});
    }

    @Override
    public Erasure eraseMember(long id, MemberReason reason) {
        if (id == 1) {
            throw Refusal.of(RefusalCode.MEMBER_HAS_BALANCE, "money", 144_450).with("points", 12_480)
                    .with("counts", 0).with("coupons", 2).thrown();
        }
        return new Erasure(Optional.of(Sitting.TODAY.plusYears(5)));
    }

    private String writer() {
        return sitting.name("陈晓雯", "Chen Xiaowen", "Trần Hiểu Văn");
    }
}
