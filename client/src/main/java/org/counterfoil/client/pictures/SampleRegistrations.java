package org.counterfoil.client.pictures;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.counterfoil.common.organisation.AddMerchant;
import org.counterfoil.common.organisation.AddedMerchant;
import org.counterfoil.common.organisation.IssueLicenceCodes;
import org.counterfoil.common.organisation.LicenceCodeFilter;
import org.counterfoil.common.organisation.LicenceCodeRow;
import org.counterfoil.common.organisation.LicenceCodeState;
import org.counterfoil.common.organisation.RefuseRegistration;
import org.counterfoil.common.organisation.RegisterMerchant;
import org.counterfoil.common.organisation.RegistrationApi;
import org.counterfoil.common.organisation.RegistrationFilter;
import org.counterfoil.common.organisation.RegistrationRow;
import org.counterfoil.common.organisation.RegistrationState;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Plays who registers: one licence code is issued, and one registration waits. */
public final class SampleRegistrations implements RegistrationApi {

    /** The code that is issued. */
    public static final String CODE = "A3C4-KLM7-PRTU-9XY3";

    private static final long WAITING = 1;

    private final List<RegistrationRow> registrations = new ArrayList<>();
    private final List<LicenceCodeRow> codes = new ArrayList<>();
    private final List<RegisterMerchant> received = new ArrayList<>();

    /** @param sitting whose language the names are in */
    public SampleRegistrations(Sitting sitting) {
        registrations.add(new RegistrationRow(WAITING, sitting.name("晴川茶铺", "Fairwater Tea", "Trà Thanh Xuyên"),
                sitting.name("林梅", "Lin Mei", "Lâm Mai"), "lin@example.com", "13800001234", sitting.language(),
                "H3J4-KLM7-PRTU-9XY3", RegistrationState.WAITING, "", "", Sitting.NOW.minus(3, ChronoUnit.HOURS)));
        codes.add(new LicenceCodeRow(CODE, LicenceCodeState.ISSUED, "", Sitting.NOW));
    }

    /** What newcomers sent. */
    public List<RegisterMerchant> received() {
        return received;
    }

    /** The registration that waited. */
    public RegistrationRow registration() {
        return registrations.getFirst();
    }

    @Override
    public void register(RegisterMerchant command) {
        if (!command.licenceCode().equals(CODE)) {
            throw Refusal.of(RefusalCode.LICENCE_CODE_UNKNOWN, "field", "licenceCode").thrown();
        }
        received.add(command);
    }

    @Override
    public PageOf<RegistrationRow> list(RegistrationFilter filter) {
        return new PageOf<>(registrations.stream().filter(row -> filter.states().isEmpty()
                || filter.states().contains(row.state())).toList(), Optional.empty());
    }

    @Override
    public int count(RegistrationFilter filter) {
        return list(filter).rows().size();
    }

    @Override
    public AddedMerchant approve(long id, AddMerchant command) {
        decide(RegistrationState.APPROVED, command.code(), "");
        return new AddedMerchant(command.code(), command.code() + "300001", command.administrator().staffNumber(),
                "K7FD-3MXP");
    }

    @Override
    public void refuse(long id, RefuseRegistration command) {
        decide(RegistrationState.REFUSED, "", command.reason());
    }

    @Override
    public PageOf<LicenceCodeRow> codes(LicenceCodeFilter filter) {
        return new PageOf<>(codes.stream().filter(row -> filter.states().isEmpty()
                || filter.states().contains(row.state())).toList(), Optional.empty());
    }

    @Override
    public int countCodes(LicenceCodeFilter filter) {
        return codes(filter).rows().size();
    }

    @Override
    public List<String> issue(IssueLicenceCodes command) {
        var fresh = IntStream.rangeClosed(1, command.count()).mapToObj("A3C4-KLM7-PRTU-%04d"::formatted).toList();
        fresh.forEach(code -> codes.add(new LicenceCodeRow(code, LicenceCodeState.ISSUED, command.note(),
                Sitting.NOW)));
        return fresh;
    }

    @Override
    public void withdraw(String code) {
        codes.replaceAll(row -> row.code().equals(code)
                ? new LicenceCodeRow(code, LicenceCodeState.WITHDRAWN, row.note(), row.issued())
                : row);
    }

    private void decide(RegistrationState state, String merchantCode, String reason) {
        registrations.replaceAll(row -> new RegistrationRow(row.id(), row.merchantName(), row.contact(), row.email(),
                row.phone(), row.language(), row.licenceCode(), state, merchantCode, reason, row.asked()));
    }
}
