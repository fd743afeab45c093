package org.counterfoil.client.pictures;

import java.net.ConnectException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.shared.connection.ServerGone;
import org.counterfoil.common.organisation.AddMerchant;
import org.counterfoil.common.organisation.AddedMerchant;
import org.counterfoil.common.organisation.AdjustMerchantQuota;
import org.counterfoil.common.organisation.AdjustedMerchantQuota;
import org.counterfoil.common.organisation.EditMerchant;
import org.counterfoil.common.organisation.LegalProfile;
import org.counterfoil.common.organisation.LicensedFeature;
import org.counterfoil.common.organisation.Logo;
import org.counterfoil.common.organisation.MerchantApi;
import org.counterfoil.common.organisation.MerchantDetails;
import org.counterfoil.common.organisation.MerchantFilter;
import org.counterfoil.common.organisation.MerchantProfile;
import org.counterfoil.common.organisation.MerchantRow;
import org.counterfoil.common.organisation.MerchantState;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Plays the merchants of a platform: 1873 is a usual one, 3310 has expired, 5208 is closed. */
public final class SampleMerchants implements MerchantApi {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final List<MerchantDetails> merchants = new ArrayList<>();
    private final List<AdjustMerchantQuota> adjustments = new ArrayList<>();
    private final Sitting sitting;
    private boolean silent;

    /** @param sitting whose language the names are in */
    public SampleMerchants(Sitting sitting) {
        this.sitting = sitting;
        open("1873", sitting.desk().merchantName(), MerchantState.OPEN, LocalDate.of(2028, 3, 21), 500_000_00);
        open("2046", sitting.name("鲸落书店", "Whalefall Books", "Nhà sách Kình Lạc"), MerchantState.OPEN,
                LocalDate.of(2027, 6, 30), 86_400_00);
        open("3310", sitting.name("青屿健身", "Qingyu Fitness", "Thể hình Thanh Dữ"), MerchantState.EXPIRED,
                LocalDate.of(2026, 10, 31), 12_050_00);
        open("4127", sitting.name("拾光烘焙", "Timekeeper Bakery", "Tiệm bánh Thời Quang"), MerchantState.OPEN,
                LocalDate.of(2027, 1, 15), 240_000_00);
        open("5208", sitting.name("云杉洗衣", "Spruce Laundry", "Giặt là Vân Sam"), MerchantState.CLOSED,
                LocalDate.of(2026, 12, 31), 3_300_00);
    }

    /** The next adjustment is carried out, but nobody hears of it. */
    public void swallowAnswer() {
        silent = true;
    }

    /** What was asked of quotas, repetitions included. */
    public List<AdjustMerchantQuota> adjustments() {
        return adjustments;
    }

    @Override
    public PageOf<MerchantRow> list(MerchantFilter filter) {
        return new PageOf<>(merchants.stream().map(MerchantDetails::merchant)
                .sorted(Comparator.comparing(MerchantRow::code))
                .filter(row -> filter.states().isEmpty() || filter.states().contains(row.state())).toList(),
                Optional.empty());
    }

    @Override
    public int count(MerchantFilter filter) {
        return list(filter).rows().size();
    }

    @Override
    public MerchantDetails details(String code) {
        return merchants.stream().filter(known -> known.merchant().code().equals(code)).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.MERCHANT_UNKNOWN).thrown());
    }

    @Override
    public AddedMerchant add(AddMerchant command) {
        if (merchants.stream().anyMatch(known -> known.merchant().code().equals(command.code()))) {
            throw Refusal.of(RefusalCode.MERCHANT_CODE_TAKEN, "field", "code").with("code", command.code()).thrown();
        }
        keep(command.code(), command.profile(), MerchantState.OPEN, 0, 0);
        return new AddedMerchant(command.code(), command.code() + "300001", command.administrator().staffNumber(),
                "K7FD-3MXP");
    }

    @Override
    public MerchantDetails edit(EditMerchant command) {
        var known = details(command.code()).merchant();
        return keep(known.code(), command.profile(), known.state(), known.rechargeLeft(), known.pointsLeft());
    }

    @Override
    public void close(String code) {
        turn(code, MerchantState.CLOSED);
    }

    @Override
    public void open(String code) {
        turn(code, MerchantState.OPEN);
    }

    @Override
    public AdjustedMerchantQuota adjustQuota(AdjustMerchantQuota command) {
        var repeated = adjustments.stream().anyMatch(known -> known.request().equals(command.request()));
        adjustments.add(command);
        var known = details(command.code());
        var recharge = command.quota() == StoreQuota.RECHARGE;
        var before = (recharge ? known.merchant().rechargeLeft() : known.merchant().pointsLeft())
                - (repeated ? command.amount() : 0);
        var after = before + command.amount();
        if (after < 0) {
            throw Refusal.of(recharge ? RefusalCode.MERCHANT_QUOTA_LESS : RefusalCode.MERCHANT_POINTS_QUOTA_LESS,
                    "available", before).with("missing", -after).thrown();
        }
        keep(command.code(), known.profile(), known.merchant().state(),
                recharge ? after : known.merchant().rechargeLeft(),
                recharge ? known.merchant().pointsLeft() : after);
        if (silent) {
            silent = false;
            throw new ServerGone(new ConnectException("the answer is lost"));
        }
        return new AdjustedMerchantQuota("202611210100000042", command.quota(), before, after);
    }

    @Override
    public Logo logo(String code) {
        return ownLogo();
    }

    @Override
    public void setLogo(String code, Logo logo) {
        details(code);
    }

    @Override
    public Logo ownLogo() {
        return new Logo(new byte[0]);
    }

    private void open(String code, String name, MerchantState state, LocalDate lastDay, long rechargeLeft) {
        var profile = new MerchantProfile(name, Optional.of(lastDay), sitting.language(), "400-000-" + code,
                LegalProfile.CN, EnumSet.of(LicensedFeature.COUNTS, LicensedFeature.EXPORTS), "");
        keep(code, profile, state, rechargeLeft, rechargeLeft / 40);
    }

    private void turn(String code, MerchantState state) {
        var known = details(code);
        keep(code, known.profile(), state, known.merchant().rechargeLeft(), known.merchant().pointsLeft());
    }

    private MerchantDetails keep(String code, MerchantProfile profile, MerchantState state, long rechargeLeft,
            long pointsLeft) {
        var number = Long.parseLong(code);
        var details = new MerchantDetails(new MerchantRow(code, profile.name(), state, profile.licenceExpires(),
                sitting.currency(), rechargeLeft, pointsLeft, Math.toIntExact(number % 9) + 1,
                Sitting.NOW.minus(number / 3, ChronoUnit.DAYS)), 3, profile, ZONE, code + "300001", false);
        merchants.removeIf(known -> known.merchant().code().equals(code));
        merchants.add(details);
        return details;
    }
}
