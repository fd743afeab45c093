package org.counterfoil.server.organisation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.counterfoil.common.organisation.IssueLicenceCodes;
import org.counterfoil.common.organisation.LicenceCodeState;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The platform's licence codes, of signs that nobody takes for another: some 72 bits, which nobody guesses. */
@Component
@Transactional
class LicenceCodes {

    static final String FIELD = "licenceCode";

    private static final String LETTERS = "ACDEFHJKLMNPRTUVWXY3479";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final int NOTE = 100;

    private final SecureRandom random = new SecureRandom();
    private final MerchantSql sql;
    private final OperatorLog log;
    private final Clock clock;

    LicenceCodes(MerchantSql sql, OperatorLog log, Clock clock) {
        this.sql = sql;
        this.log = log;
        this.clock = clock;
    }

    /** See {@link org.counterfoil.common.organisation.RegistrationApi#issue}. */
    public List<String> issue(IssueLicenceCodes command, Caller caller) {
        if (command.count() < 1 || command.count() > IssueLicenceCodes.MOST) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "count").thrown();
        }
        var note = Entered.text("note", command.note(), NOTE);
        var codes = Stream.generate(this::fresh).limit(command.count()).toList();
        codes.forEach(code -> add(code, note));
        log.record(caller, new OperatorLog.Entry(Closing.MODULE, "issue-licence-codes", note, "",
                Integer.toString(codes.size())));
        return codes;
    }

    /** Refuses: licence-code-unknown. */
    public void withdraw(String typed, Caller caller) {
        var code = plain(typed);
        turn(code, LicenceCodeState.ISSUED, LicenceCodeState.WITHDRAWN);
        log.record(caller, new OperatorLog.Entry(Closing.MODULE, "withdraw-licence-code", code, "issued",
                "withdrawn"));
    }

    /** Uses it up, within the caller's transaction, and returns it as it is kept. Refuses: licence-code-unknown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String use(String typed) {
        var code = plain(typed);
        turn(code, LicenceCodeState.ISSUED, LicenceCodeState.USED);
        return code;
    }

    /** It is good for another registration. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(String code) {
        turn(code, LicenceCodeState.USED, LicenceCodeState.ISSUED);
    }

    private void add(String code, String note) {
        sql.sql("""
                insert into licence_code (id, merchant_id, code, state, note, issued_at)
                values (nextval('entity_id'), :merchant, :code, 'ISSUED', :note, :now)""").param("code", code)
                .param("note", note).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    private void turn(String code, LicenceCodeState from, LicenceCodeState to) {
        var turned = sql.sql("""
                update licence_code set state = :to where merchant_id = :merchant and code = :code
                and state = :from""").param("code", code).param("from", from.name()).param("to", to.name()).update();
        if (turned == 0) {
            throw Refusal.of(RefusalCode.LICENCE_CODE_UNKNOWN, "field", FIELD).thrown();
        }
    }

    private static String plain(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    private String fresh() {
        return IntStream.range(0, GROUPS).mapToObj(_ -> random.ints(GROUP, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt).map(String::valueOf).collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
