package aftermath.lab.claim;

import aftermath.lab.claim.Test.Measure;
import aftermath.lab.twin.Causation;
import aftermath.lab.twin.Design;
import aftermath.lab.twin.Numbers;
import aftermath.lab.twin.Share;
import aftermath.lab.twin.Spread;
import aftermath.lab.twin.Told;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A cause that no claim names, and that matters at least as much as one that a claim does name.
///
/// @param mechanism id
/// @param summary   what it says about the world
/// @param test      the test of the strongest named cause on the outcome on which it matters most beside it
/// @param claim     whose test that is
/// @param numbers   outcome with the mechanism less without it, one per pair
/// @param spread    how they lie
/// @param sign      pairs in which it has the sign of the median
/// @param causation of the test’s event; null where it has none
/// @param named     spread of the strongest named cause on that outcome
/// @param outcomes  names of all the outcomes on which it matters at least as much as a named cause
public record Omitted(
        String mechanism,
        String summary,
        Test test,
        String claim,
        List<Double> numbers,
        Spread spread,
        Share sign,
        @Nullable Causation causation,
        Spread named,
        List<String> outcomes) {

    public Omitted {
        numbers = List.copyOf(numbers);
        outcomes = List.copyOf(outcomes);
    }

    /// Share of pairs that must agree on the sign: else its effect is noise.
    private static final double AGREE = 0.9;

    /// How much it matters beside the named cause: 1 is as much; infinite where that does nothing.
    public double ratio() {
        return Math.abs(spread.median()) / Math.abs(named.median());
    }

    /// Every mechanism that no claim names is held against the causes that claims name, outcome by outcome.
    ///
    /// Compared are tests of causes whose days are at most those of the scan, with the strongest named cause on
    /// the same outcome. A mechanism must also reach the test’s own margin, so that it does not count as large
    /// beside next to nothing.
    ///
    /// @return those that matter on most outcomes in front
    public static List<Omitted> of(Claims claims, Design design, Evidence evidence) {
        SortedMap<String, String> scans = design.scans();
        SortedSet<String> named = design.named();
        List<Omitted> found = new ArrayList<>();
        scans.forEach((twin, mechanism) -> {
            if (!named.contains(mechanism)) {
                Omitted omitted = strongest(claims, design, evidence, twin, mechanism);
                if (omitted != null) {
                    found.add(omitted);
                }
            }
        });
        found.sort(Comparator.comparingInt((Omitted o) -> -o.outcomes().size())
                .thenComparingDouble(o -> -o.ratio())
                .thenComparing(Omitted::mechanism));
        return List.copyOf(found);
    }

    private static @Nullable Omitted strongest(
            Claims claims, Design design, Evidence evidence, String twin, String mechanism) {
        Omitted best = null;
        List<String> outcomes = new ArrayList<>();
        for (Named strongest : strongest(claims, design, evidence)) {
            Omitted one = on(strongest, evidence, twin, mechanism);
            if (one != null && one.ratio() >= 1) {
                outcomes.add(strongest.test.outcome());
                best = best == null || one.ratio() > best.ratio() ? one : best;
            }
        }
        return best == null
                ? null
                : new Omitted(
                        best.mechanism,
                        best.summary,
                        best.test,
                        best.claim,
                        best.numbers,
                        best.spread,
                        best.sign,
                        best.causation,
                        best.named,
                        outcomes.stream().distinct().sorted().toList());
    }

    /// A cause that a claim names, and what it does.
    private record Named(Claim claim, Test test, Spread spread) {}

    /// Of the causes that claims test on the same outcome over the same days, the strongest, for each such outcome.
    private static List<Named> strongest(Claims claims, Design design, Evidence evidence) {
        SortedMap<String, Named> strongest = new TreeMap<>();
        for (Claim claim : claims.claims()) {
            for (Test test : claim.tests()) {
                if (test.measure() instanceof Measure.Effect && test.days() <= design.scanDays()) {
                    Spread spread = Spread.of(evidence.of(Told.BASE, test).stream()
                            .mapToDouble(pairs -> Numbers.of(test, pairs.factual(), pairs.twins()))
                            .toArray());
                    if (spread.worlds() > 0) {
                        strongest.merge(
                                test.outcome() + " " + test.days(),
                                new Named(claim, test, spread),
                                (a, b) -> Math.abs(b.spread.median()) > Math.abs(a.spread.median()) ? b : a);
                    }
                }
            }
        }
        return List.copyOf(strongest.values());
    }

    private static @Nullable Omitted on(Named named, Evidence evidence, String twin, String mechanism) {
        Test test = named.test;
        List<Evidence.Pairs> pairs = evidence.of(Told.BASE, twin, test.days());
        double[] numbers = pairs.stream()
                .mapToDouble(p -> p.factual().outcome(test.days(), test.outcome())
                        - p.twin(twin).outcome(test.days(), test.outcome()))
                .toArray();
        Spread spread = Spread.of(numbers);
        if (spread.worlds() < Judge.LEAST
                || spread.median() == 0
                || Math.abs(spread.median()) < Math.abs(test.margin())) {
            return null;
        }
        double sign = Math.signum(spread.median());
        int agree =
                (int) Arrays.stream(numbers).filter(n -> Math.signum(n) == sign).count();
        Share agreeing = new Share(agree, spread.worlds());
        if (agreeing.count() < AGREE * agreeing.of()) {
            return null;
        }
        return new Omitted(
                mechanism,
                summary(mechanism),
                test,
                named.claim.id(),
                Arrays.stream(numbers).boxed().toList(),
                spread,
                agreeing,
                Judge.causation(test, pairs, twin),
                named.spread,
                List.of());
    }

    private static String summary(String mechanism) {
        return Catalogue.MECHANISMS.stream()
                .map(Mechanism::contract)
                .filter(contract -> contract.id().equals(mechanism))
                .findFirst()
                .map(Contract::summary)
                .orElse("");
    }
}
