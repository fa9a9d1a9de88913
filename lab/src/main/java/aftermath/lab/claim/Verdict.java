package aftermath.lab.claim;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What became of a claim, in this model.
///
/// @param claim       that was judged
/// @param answer      of all the tests that decide it, together: supported where each is, contradicted where any is,
/// else undecided
/// @param because     why, in a sentence
/// @param findings    one per test
/// @param variants    by variant, how its tests came out there
/// @param wouldChange what would change the verdict
public record Verdict(
        Claim claim,
        Answer answer,
        String because,
        List<Finding> findings,
        SortedMap<String, Answer> variants,
        String wouldChange) {

    public Verdict {
        findings = List.copyOf(findings);
        variants = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(variants));
    }

    /// The test that gave the answer: the first of those that decide which came out as the claim did. A claim that all
    /// its
    /// tests support was given it by the first, that one contradicts by that one. Empty where there is no test.
    public Optional<Finding> decisive() {
        return findings.stream()
                .filter(finding -> finding.test().decides() && finding.answer() == answer)
                .findFirst();
    }

    /// Whether any of its answers was put in rather than found.
    public boolean assumed() {
        return findings.stream().anyMatch(finding -> finding.test().decides() && finding.assumed());
    }
}
