package org.counterfoil.server.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.LegalProfile;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.server.shared.parameter.ParameterValues;
import org.counterfoil.server.shared.parameter.Parameters;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading the merchant of the scope, its stores and terminals. What a call stands at was read with its {@link Standing}
 * and is not read again.
 */
@Component
public class Places {

    private final MerchantRepository merchants;
    private final StoreRepository stores;
    private final TerminalRepository terminals;
    private final Parameters parameters;
    private final Clock clock;

    Places(MerchantRepository merchants, StoreRepository stores, TerminalRepository terminals, Parameters parameters,
            Clock clock) {
        this.merchants = merchants;
        this.stores = stores;
        this.terminals = terminals;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** What the merchant has laid down. */
    public MerchantTerms terms() {
        return Standings.current().map(Standing::terms)
                .orElseGet(() -> merchants.findById(MerchantScope.current()).orElseThrow().terms());
    }

    /** Which law the merchant's prepaid cards are held to. */
    public LegalProfile law() {
        return merchants.findById(MerchantScope.current()).orElseThrow().profile().law();
    }

    /** What the merchant has set. */
    public ParameterValues parameters() {
        return Standings.current().map(Standing::parameters).orElseGet(parameters::current);
    }

    /** The number of a parameter that the merchant has set, of money in minor units. */
    public long number(Parameter parameter) {
        return parameters().number(parameter, terms().currency());
    }

    /** The date that a transaction of now posts to, where the merchant is. */
    public LocalDate businessDate() {
        return BusinessDay.at(clock.instant(), terms().zone(), parameters());
    }

    public StoreFacts store(long id) {
        return Standings.current().map(Standing::store).filter(store -> store.id() == id)
                .orElseGet(() -> stores.findById(id).orElseThrow().facts());
    }

    @Transactional(readOnly = true)
    public List<StoreFacts> stores() {
        return stores.findByDeletedFalseOrderByCode().stream().map(Store::facts).toList();
    }

    /** The stores of the ids that are the merchant's. */
    @Transactional(readOnly = true)
    public Map<Long, StoreFacts> stores(Collection<Long> ids) {
        return stores.findByIdIn(ids).stream().map(Store::facts)
                .collect(Collectors.toMap(StoreFacts::id, Function.identity()));
    }

    /** The stores of the numbers that are the merchant's and not deleted. */
    @Transactional(readOnly = true)
    public Map<String, StoreFacts> storesNumbered(Collection<String> numbers) {
        return stores.findByCodeInAndDeletedFalse(numbers).stream().map(Store::facts)
                .collect(Collectors.toMap(StoreFacts::code, Function.identity()));
    }

    public TerminalFacts terminal(long id) {
        return Standings.current().map(Standing::terminal).filter(terminal -> terminal.id() == id)
                .orElseGet(() -> terminals.findById(id).orElseThrow().facts());
    }

    /** What the house calls a terminal; nothing for one of the platform's, which it has no name for. */
    public String alias(long id) {
        return Standings.current().map(Standing::terminal).filter(terminal -> terminal.id() == id)
                .or(() -> terminals.findById(id).map(Terminal::facts)).map(TerminalFacts::alias).orElse("");
    }

    @Transactional(readOnly = true)
    public Optional<TerminalFacts> terminal(String number) {
        return terminals.findByNumber(number).map(Terminal::facts);
    }

    /** The terminals of the numbers that are the merchant's. */
    @Transactional(readOnly = true)
    public Map<String, TerminalFacts> terminalsNumbered(Collection<String> numbers) {
        return terminals.findByNumberIn(numbers).stream().map(Terminal::facts)
                .collect(Collectors.toMap(TerminalFacts::number, Function.identity()));
    }

    /** The terminals of the ids that are the merchant's. */
    @Transactional(readOnly = true)
    public Map<Long, TerminalFacts> terminals(Collection<Long> ids) {
        return terminals.findByIdIn(ids).stream().map(Terminal::facts)
                .collect(Collectors.toMap(TerminalFacts::id, Function.identity()));
    }

    /** What heads a terminal's screens and receipts. Refuses: terminal-unknown. */
    @Transactional(readOnly = true)
    public Desk desk(String number) {
        var terminal = terminal(number).orElseThrow(() -> Refusal.of(RefusalCode.TERMINAL_UNKNOWN).thrown());
        var terms = terms();
        return new Desk(terms.code(), terms.name(), store(terminal.store()).name(), terminal.number(),
                terminal.alias(), terminal.type(), businessDate(), terms.currency(),
                terms.zone(), terms.hotline());
    }
}
