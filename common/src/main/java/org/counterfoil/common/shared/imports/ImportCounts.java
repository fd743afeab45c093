package org.counterfoil.common.shared.imports;

/**
 * What became of the rows of a file; each counts once.
 *
 * @param good   may be carried out
 * @param bad    may not, each for a reason of its own
 * @param added  were carried out
 * @param undone were carried out and taken back
 * @param kept   were carried out, and could not be taken back
 */
public record ImportCounts(int good, int bad, int added, int undone, int kept) {

    public int rows() {
        return good + bad + added + undone + kept;
    }
}
