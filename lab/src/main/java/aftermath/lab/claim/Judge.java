package aftermath.lab.claim;

import aftermath.lab.claim.Test.Measure;
import aftermath.lab.record.Fitted;
import aftermath.lab.twin.Causation;
import aftermath.lab.twin.Numbers;
import aftermath.lab.twin.Share;
import aftermath.lab.twin.Spread;
import aftermath.lab.twin.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Weighs claims against runs.
///
/// A test has a number in every world. It is supported where the next world is on the claimed side of the margin with a
/// chance of at least 0.9, contradicted where that chance is at most 0.1 ([Share#chance]). A difference that is exactly
/// 0
/// in every pair says nothing: the cause did not reach the outcome, and that is how the model was built or fed, not
/// what it found. Nor does a number that an input fixes ([Fixed]).
public final class Judge {
    /// Chance from which a test is supported; one less this, contradicted below.
    public static final double SURE = 0.9;

    /// Worlds below which nothing is decided: of four, all on one side is no rarer than one time in eight by chance.
    public static final int LEAST = 5;

    private final Evidence evidence;
    private final Fitted fitted;

    /// Where nothing is known of fits.
    public Judge(Evidence evidence) {
        this(evidence, Fitted.NOTHING);
    }

    /// @param fitted comparisons of variants, and what matters to outcomes
    public Judge(Evidence evidence, Fitted fitted) {
        this.evidence = evidence;
        this.fitted = fitted;
    }

    /// One verdict per claim, in their order.
    public List<Verdict> verdicts(Claims claims) {
        return claims.claims().stream().map(this::verdict).toList();
    }

    Verdict verdict(Claim claim) {
        if (claim.tests().isEmpty()) {
            return new Verdict(
                    claim, Answer.UNTESTABLE, "No model can tell.", List.of(), new TreeMap<>(), claim.settledBy());
        }
        List<Finding> findings =
                claim.tests().stream().map(test -> finding(claim, test)).toList();
        List<Finding> deciding =
                findings.stream().filter(finding -> finding.test().decides()).toList();
        Answer answer = together(deciding.stream().map(Finding::answer).toList());
        return new Verdict(
                claim,
                answer,
                because(deciding, answer),
                findings,
                variants(deciding),
                WouldChange.of(deciding, fitted));
    }

    /// What a variant makes of a claim, told only where each test that decides has been made there; what the record or
    /// model comparison says is the same for all.
    private SortedMap<String, Answer> variants(List<Finding> deciding) {
        SortedMap<String, Answer> variants = new TreeMap<>();
        for (String variant : evidence.variants()) {
            List<Answer> answers = new ArrayList<>();
            for (Finding finding : deciding) {
                if (finding.test().days() == 0) {
                    answers.add(finding.answer());
                } else if (finding.variants().containsKey(variant)) {
                    Weight weight = weigh(finding.test(), evidence.of(variant, finding.test()));
                    answers.add(finding.assumed() ? Answer.UNDECIDED : weight.answer());
                }
            }
            boolean simulated = deciding.stream().anyMatch(f -> f.variants().containsKey(variant));
            if (simulated && answers.size() == deciding.size()) {
                variants.put(variant, together(answers));
            }
        }
        return variants;
    }

    private static Answer together(List<Answer> answers) {
        if (answers.contains(Answer.CONTRADICTED)) {
            return Answer.CONTRADICTED;
        }
        return !answers.isEmpty() && answers.stream().allMatch(a -> a == Answer.SUPPORTED)
                ? Answer.SUPPORTED
                : Answer.UNDECIDED;
    }

    private static String because(List<Finding> findings, Answer answer) {
        return findings.stream()
                .filter(finding -> finding.answer() == answer)
                .findFirst()
                .map(Finding::because)
                .orElse("None of its tests decides it.");
    }

    private Finding finding(Claim claim, Test test) {
        return test.measure() instanceof Measure.Recorded ? recorded(claim, test) : finding(test);
    }

    /// The record answers by how many entries of it there are.
    private static Finding recorded(Claim claim, Test test) {
        int entries = claim.records().size();
        boolean enough = test.side().holds(entries, test.margin());
        return told(
                test,
                enough ? Answer.SUPPORTED : Answer.UNDECIDED,
                "The record holds " + entries + (entries == 1 ? " entry" : " entries") + " of it"
                        + (enough ? "; no simulation is needed." : ", where it should be " + test.claimed() + "."));
    }

    Finding finding(Test test) {
        return switch (test.measure()) {
            case Measure.Fit(String variant, String against) -> Fitting.finding(test, fitted, variant, against);
            default -> weighed(test);
        };
    }

    private static Finding told(Test test, Answer answer, String because) {
        return told(test, answer, because, Spread.of(new double[0]));
    }

    /// What no world was asked.
    static Finding told(Test test, Answer answer, String because, Spread spread) {
        return new Finding(
                test,
                answer,
                because,
                "",
                List.of(),
                spread,
                new Share(0, 0),
                0,
                null,
                new TreeMap<>(),
                null,
                new TreeMap<>());
    }

    private Finding weighed(Test test) {
        List<Evidence.Pairs> worlds = evidence.of(Told.BASE, test);
        Weight weight = weigh(test, worlds);
        String fixed = Fixed.by(test, worlds, evidence.of(Told.SHAKEN, test));
        boolean putIn = !fixed.isEmpty() && weight.answer() != Answer.UNDECIDED;
        List<Evidence.Pairs> shaken = evidence.of(Told.SHAKEN, test);
        SortedMap<String, Share> variants = new TreeMap<>();
        for (String variant : evidence.variants()) {
            List<Evidence.Pairs> there = evidence.of(variant, test);
            if (!there.isEmpty()) {
                variants.put(variant, weigh(test, there).onSide());
            }
        }
        return new Finding(
                test,
                putIn ? Answer.UNDECIDED : weight.answer(),
                putIn ? weight.because() + " But that was put in, not found." : weight.because(),
                fixed,
                weight.numbers(),
                Spread.of(numbers(test, worlds)),
                weight.onSide(),
                weight.differing(),
                causation(test, worlds),
                doses(test, worlds),
                shaken.isEmpty() ? null : weigh(test, shaken).onSide(),
                variants);
    }

    /// What the worlds of a set say to a test, whatever was put in.
    ///
    /// @param differing worlds that tell, and in which the two differ in the outcome at all
    private record Weight(List<Double> numbers, Share onSide, int differing, Answer answer, String because) {}

    private static Weight weigh(Test test, List<Evidence.Pairs> worlds) {
        double[] numbers = numbers(test, worlds);
        Share onSide = onSide(test, numbers);
        int differing = (int) Arrays.stream(numbers)
                .filter(n -> !Double.isNaN(n) && n != undiffering(test))
                .count();
        boolean told = 2 * onSide.of() >= numbers.length && onSide.of() > 0;
        Answer answer = told && differing > 0 ? answer(onSide) : Answer.UNDECIDED;
        return new Weight(
                Arrays.stream(numbers).boxed().toList(),
                onSide,
                differing,
                answer,
                because(test, numbers.length, onSide, differing));
    }

    private static String because(Test test, int worlds, Share onSide, int differing) {
        if (worlds == 0) {
            return "It was not run.";
        }
        if (2 * onSide.of() < worlds || onSide.of() == 0) {
            return (onSide.of() == 0 ? "None" : "Only " + onSide.of()) + " of " + worlds
                    + " worlds can tell: in the others the cause never acts, or what is asked never happens.";
        }
        if (onSide.of() < LEAST) {
            return "Too few worlds to decide: " + onSide.of() + ", of which it is " + test.claimed() + " in "
                    + onSide.count() + ".";
        }
        return differing == 0
                ? "In none of " + onSide.of() + " pairs does it differ at all."
                : "In " + onSide.count() + " of " + onSide.of() + (pairs(test) ? " paired worlds" : " worlds")
                        + " it is " + test.claimed() + ".";
    }

    /// The number of a pair that does not differ in the outcome; NaN where numbers are no differences.
    private static double undiffering(Test test) {
        return switch (test.measure()) {
            case Measure.Effect _, Measure.Doses _ -> 0;
            case Measure.Kept _ -> 1;
            default -> Double.NaN;
        };
    }

    private static boolean pairs(Test test) {
        return !Needs.twins(test).isEmpty();
    }

    static Answer answer(Share onSide) {
        if (onSide.of() < LEAST) {
            return Answer.UNDECIDED;
        }
        double chance = onSide.chance();
        return chance >= SURE ? Answer.SUPPORTED : chance <= 1 - SURE ? Answer.CONTRADICTED : Answer.UNDECIDED;
    }

    private static double[] numbers(Test test, List<Evidence.Pairs> worlds) {
        return worlds.stream()
                .mapToDouble(pairs -> Numbers.of(test, pairs.factual(), pairs.twins()))
                .toArray();
    }

    private static Share onSide(Test test, double[] numbers) {
        int told = 0;
        int count = 0;
        for (double number : numbers) {
            told += Double.isNaN(number) ? 0 : 1;
            count += !Double.isNaN(number) && test.side().holds(number, test.margin()) ? 1 : 0;
        }
        return new Share(count, told);
    }

    private static @Nullable Causation causation(Test test, List<Evidence.Pairs> worlds) {
        return test.measure() instanceof Measure.Effect(String without) ? causation(test, worlds, without) : null;
    }

    /// Counts of a test’s event in worlds with and without a cause; null where the test has no event.
    static @Nullable Causation causation(Test test, List<Evidence.Pairs> worlds, String without) {
        Test.Event event = test.event();
        if (event == null) {
            return null;
        }
        return Causation.of(worlds.stream()
                .map(world -> new Causation.Pair(
                        happens(event, test, world.factual()), happens(event, test, world.twin(without))))
                .toList());
    }

    /// What did not occur did not happen: an outcome without a number is on no side.
    private static boolean happens(Test.Event event, Test test, Told run) {
        double number = run.outcome(test.days(), event.outcome());
        return !Double.isNaN(number) && event.side().holds(number, event.level());
    }

    private static SortedMap<Double, Spread> doses(Test test, List<Evidence.Pairs> worlds) {
        if (!(test.measure() instanceof Measure.Doses doses)) {
            return new TreeMap<>();
        }
        SortedMap<Double, Spread> spreads = new TreeMap<>();
        for (int d = 0; d < doses.doses().size(); d++) {
            String dose = doses.doses().get(d);
            spreads.put(
                    doses.sizes().get(d),
                    Spread.of(worlds.stream()
                            .mapToDouble(w -> w.twin(dose).outcome(test.days(), test.outcome()))
                            .toArray()));
        }
        return spreads;
    }
}
