package aftermath.lab.claim;

import aftermath.lab.record.Fitted;
import aftermath.lab.twin.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What would change a verdict, in words.
final class WouldChange {
    private WouldChange() {}

    static String of(List<Finding> findings, Fitted fitted) {
        List<String> said = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.test().measure() instanceof Test.Measure.Fit) {
                said.add(
                        finding.spread().worlds() == 0
                                ? "A comparison of the two variants against the record, which has not been made."
                                : "Records that only one of the two variants would leave behind, such as documents.");
                continue;
            }
            if (finding.test().measure() instanceof Test.Measure.Recorded) {
                said.add("An entry of the record that says otherwise.");
                continue;
            }
            if (finding.numbers().isEmpty()) {
                said.add("A run of at least " + finding.test().days() + " days.");
                continue;
            }
            if (finding.assumed()) {
                said.add("Another input: " + finding.fixed());
            }
            switch (finding.answer()) {
                case SUPPORTED, CONTRADICTED -> margin(finding, said);
                case UNDECIDED -> undecided(finding, said);
                case UNTESTABLE -> {}
            }
            shaken(finding, said);
            most(finding, fitted, said);
            finding.variants().forEach((variant, share) -> {
                Answer there = Judge.answer(share);
                if (!finding.assumed() && there != Answer.UNDECIDED && there != finding.answer()) {
                    said.add("The variant " + variant + ": there it is " + there.word() + ".");
                }
            });
        }
        return String.join(" ", said.stream().distinct().toList());
    }

    /// How far the margin would have to move.
    private static void margin(Finding finding, List<String> said) {
        double[] told = finding.numbers().stream()
                .mapToDouble(Double::doubleValue)
                .filter(n -> !Double.isNaN(n))
                .sorted()
                .toArray();
        if (told.length == 0) {
            return;
        }
        boolean atLeast = finding.test().side() == Test.Side.AT_LEAST;
        boolean supported = finding.answer() == Answer.SUPPORTED;
        double turn = turningMargin(finding.test(), told, supported, atLeast == supported);
        if (!Double.isNaN(turn)) {
            said.add("A margin " + (atLeast == supported ? "above " : "below ")
                    + Amount.rounded(turn, finding.test().unit()) + " instead of "
                    + Amount.exact(finding.test().margin()) + ".");
        }
    }

    /// The first number, going outward, as a margin past which the answer no longer holds.
    private static double turningMargin(Test test, double[] sorted, boolean supported, boolean upward) {
        for (int i = 0; i < sorted.length; i++) {
            double margin = upward ? Math.nextUp(sorted[i]) : Math.nextDown(sorted[sorted.length - 1 - i]);
            int count = (int) Arrays.stream(sorted)
                    .filter(n -> test.side().holds(n, margin))
                    .count();
            Answer answer = Judge.answer(new Share(count, sorted.length));
            if (answer != (supported ? Answer.SUPPORTED : Answer.CONTRADICTED)) {
                return upward ? sorted[i] : sorted[sorted.length - 1 - i];
            }
        }
        return Double.NaN;
    }

    private static void undecided(Finding finding, List<String> said) {
        Share share = finding.onSide();
        int worlds = finding.numbers().size();
        if (2 * share.of() < worlds || share.of() == 0) {
            said.add("Worlds in which the cause acts and what is asked happens: only " + share.of() + " of " + worlds
                    + " are such.");
        } else if (share.of() < Judge.LEAST) {
            said.add("At least " + Judge.LEAST + " worlds.");
        } else if (finding.differing() == 0) {
            said.add("A model in which the cause reaches this outcome.");
        } else if (!finding.assumed()) {
            Share.Interval sure = share.anytime();
            said.add("More worlds: the share on the claimed side lies between " + percent(sure.lo()) + " and "
                    + percent(sure.hi()) + " %.");
        }
    }

    /// The parameter that matters most to what is asked, over the priors.
    private static void most(Finding finding, Fitted fitted, List<String> said) {
        fitted.most(finding.test().outcome()).ifPresent(row -> {
            String better = "Better knowledge of " + row.parameter();
            if (said.stream().noneMatch(words -> words.startsWith(better))) {
                said.add(better + ", to which, alone and with others, " + percent(Math.clamp(row.lo(), 0, 1)) + " to "
                        + percent(Math.clamp(row.hi(), 0, 1)) + " % of the variance of "
                        + finding.test().outcome() + " over the priors are owed.");
            }
        });
    }

    private static void shaken(Finding finding, List<String> said) {
        Share shaken = finding.shaken();
        if (shaken == null || shaken.of() == 0) {
            return;
        }
        int agree = finding.answer() == Answer.CONTRADICTED ? shaken.of() - shaken.count() : shaken.count();
        if (finding.answer() != Answer.UNDECIDED && agree < shaken.of()) {
            said.add("Other inputs: with all moved a little, " + agree + " of " + shaken.of() + " worlds agree.");
        }
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
