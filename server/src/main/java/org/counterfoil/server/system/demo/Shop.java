package org.counterfoil.server.system.demo;

import java.util.List;
import java.util.Random;

import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.common.member.LevelView;

/** The merchant as it was founded: what the story takes place in. */
record Shop(long merchant, Branch headquarters, List<Branch> branches, List<LevelView> levels,
        List<ProductView> products, long cardType) {

    /** A store with its desks and people; {@code weight} is how busy it is among the others. */
    record Branch(long id, String name, int weight, List<Till> tills, List<Person> people) {}

    /** A terminal. */
    record Till(long id, String number, String alias) {}

    /** An employee. */
    record Person(long id, String number, String name) {}

    /** A desk of a store with one of its people. */
    Desk desk(Branch branch, Random random) {
        return new Desk(merchant, branch, branch.tills().get(random.nextInt(branch.tills().size())),
                branch.people().get(random.nextInt(branch.people().size())));
    }

    /** A desk anywhere; busy stores more often. */
    Desk desk(Random random) {
        var place = random.nextInt(branches.stream().mapToInt(Branch::weight).sum());
        for (var branch : branches) {
            place -= branch.weight();
            if (place < 0) {
                return desk(branch, random);
            }
        }
        throw new IllegalStateException("every weight was passed");
    }

    LevelView level(String code) {
        return levels.stream().filter(level -> level.code().equals(code)).findFirst().orElseThrow();
    }
}
