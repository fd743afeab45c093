package org.counterfoil.server.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.counterfoil.server.organisation.Places;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers members as {@code M}, the merchant's four digits and a serial of eight, past those that exist already. */
@Component
class MemberNumbers {

    private final MemberSerialRepository serials;
    private final MemberRepository members;
    private final Places places;
    private final TransactionTemplate transaction;

    MemberNumbers(MemberSerialRepository serials, MemberRepository members, Places places,
            PlatformTransactionManager transactions) {
        this.serials = serials;
        this.members = members;
        this.places = places;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Makes sure that the merchant has a serial, before the transaction that takes from it. Somebody else may add it at
     * the same moment; then it is there, which is all that is asked.
     */
    void ready() {
        if (serials.count() == 0) {
            try {
                transaction.executeWithoutResult(_ -> serials.save(MemberSerial.before()));
            } catch (DataIntegrityViolationException added) {
                if (serials.count() == 0) {
                    throw added;
                }
            }
        }
    }

    /** The next number; until the transaction ends nobody else gets one, so what is looked up meanwhile stays true. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next() {
        var serial = serials.lock().orElseThrow();
        var code = places.terms().code();
        var number = number(code, serial);
        while (members.existsByNumber(number)) {
            number = number(code, serial);
        }
        return number;
    }

    /** So many numbers, as {@link #next}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> next(int count) {
        var serial = serials.lock().orElseThrow();
        var code = places.terms().code();
        var free = new ArrayList<String>();
        while (free.size() < count) {
            var tried = IntStream.range(free.size(), count).mapToObj(_ -> number(code, serial)).toList();
            var taken = taken(tried);
            tried.stream().filter(number -> !taken.contains(number)).forEach(free::add);
        }
        return free;
    }

    /** They follow each other, so one stretch of the index has them all, but where numbers become longer. */
    private Set<String> taken(List<String> numbers) {
        var first = numbers.getFirst();
        var last = numbers.getLast();
        return first.length() == last.length()
                ? members.findNumbersBetween(first, last)
                : numbers.stream().filter(members::existsByNumber).collect(Collectors.toSet());
    }

    /** Until the transaction ends nobody else is enrolled or takes another phone; see {@link #ready}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void alone() {
        serials.lock().orElseThrow();
    }

    private static String number(String merchant, MemberSerial serial) {
        return "M%s%08d".formatted(merchant, serial.next());
    }
}
