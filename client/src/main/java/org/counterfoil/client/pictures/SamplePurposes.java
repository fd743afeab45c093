package org.counterfoil.client.pictures;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.common.member.ConsentPurposeApi;
import org.counterfoil.common.member.privacy.ConsentPurpose;
import org.counterfoil.common.member.privacy.SetConsentPurpose;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Plays what members are asked to agree to. */
public final class SamplePurposes implements ConsentPurposeApi {

    private final List<ConsentPurpose> purposes = new ArrayList<>();

    /** @param sitting whose language it is in */
    public SamplePurposes(Sitting sitting) {
        purposes.add(new ConsentPurpose(1, sitting.name("营销短信", "Marketing messages", "Tin nhắn quảng cáo"),
                sitting.name("每月至多两条活动短信，可随时退订。", "At most two messages a month; you can leave at any time.",
                        "Tối đa hai tin nhắn mỗi tháng; có thể hủy bất cứ lúc nào."),
                2, Sitting.NOW.minusSeconds(90L * 86_400), false));
        purposes.add(new ConsentPurpose(2, sitting.name("个性化优惠", "Personal offers", "Ưu đãi riêng"),
                sitting.name("根据消费记录推荐优惠。", "Offers by what you have bought.", "Ưu đãi theo những gì đã mua."), 1,
                Sitting.NOW.minusSeconds(200L * 86_400), false));
        purposes.add(new ConsentPurpose(3, sitting.name("生日礼", "Birthday gift", "Quà sinh nhật"),
                sitting.name("生日当月赠送小礼品。", "A small gift in the month of your birthday.",
                        "Quà nhỏ trong tháng sinh nhật."),
                1, Sitting.NOW.minusSeconds(200L * 86_400), true));
    }

    @Override
    public List<ConsentPurpose> list() {
        return List.copyOf(purposes);
    }

    @Override
    public ConsentPurpose addConsentPurpose(SetConsentPurpose command) {
        demandFree(0, command.name());
        var added = new ConsentPurpose(purposes.size() + 1L, command.name(), command.text(), 1, Sitting.NOW, false);
        purposes.add(added);
        return added;
    }

    @Override
    public ConsentPurpose editConsentPurpose(long id, SetConsentPurpose command) {
        demandFree(id, command.name());
        return kept(new ConsentPurpose(id, command.name(), command.text(), command.edition() + 1, Sitting.NOW, false));
    }

    @Override
    public ConsentPurpose retireConsentPurpose(long id) {
        var known = purposes.get((int) id - 1);
        return kept(new ConsentPurpose(id, known.name(), known.text(), known.edition(), known.since(), true));
    }

    private void demandFree(long id, String name) {
        if (purposes.stream().anyMatch(known -> known.id() != id && known.name().equals(name))) {
            throw Refusal.of(RefusalCode.CONSENT_NAME_TAKEN, "field", "name").thrown();
        }
    }

    private ConsentPurpose kept(ConsentPurpose purpose) {
        purposes.set((int) purpose.id() - 1, purpose);
        return purpose;
    }
}
