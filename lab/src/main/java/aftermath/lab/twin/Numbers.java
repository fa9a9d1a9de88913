package aftermath.lab.twin;

import aftermath.lab.claim.Needs;
import aftermath.lab.claim.Test;
import aftermath.lab.claim.Test.Measure;
import java.util.List;
import java.util.Map;

/// The one number by which a world answers a test.
public final class Numbers {
    private Numbers() {}

    /// A world in which no twin ever parts from the factual run cannot tell what a cause does: there it never acted.
    ///
    /// @param factual the world as it is
    /// @param twins   its twins, by the name of the change
    /// @return NaN where the world does not tell
    public static double of(Test test, Told factual, Map<String, Told> twins) {
        if (neverActs(test, twins)) {
            return Double.NaN;
        }
        double here = test.outcome().isEmpty() ? Double.NaN : factual.outcome(test.days(), test.outcome());
        return switch (test.measure()) {
            case Measure.Level() -> here;
            case Measure.Since(String before) -> since(test, here, factual.outcome(test.days(), before));
            case Measure.Effect(String without) -> here - in(test, twins, without);
            case Measure.Kept(String without) -> here == 0 ? Double.NaN : in(test, twins, without) / here;
            case Measure.Doses doses ->
                in(test, twins, doses.doses().getLast())
                        - in(test, twins, doses.doses().getFirst());
            case Measure.Carried(String first, String second, String both) ->
                carried(here, in(test, twins, first), in(test, twins, second), in(test, twins, both));
            case Measure.Fit _, Measure.Recorded _ -> Double.NaN;
        };
    }

    /// What began and did not end within the days lasts for ever, as far as the world can tell.
    private static double since(Test test, double here, double before) {
        boolean unended =
                Double.isNaN(here) && !Double.isNaN(before) && test.unit().equals("h");
        return unended ? Double.POSITIVE_INFINITY : here - before;
    }

    /// Whether a test compares with twins, and each of them is the factual run to the bit.
    public static boolean neverActs(Test test, Map<String, Told> twins) {
        List<String> needed = Needs.twins(test);
        return !needed.isEmpty()
                && needed.stream().allMatch(name -> twin(test, twins, name).apart() < 0);
    }

    /// Shapley’s value of the first of two causes, over the effect of both; the order in which they are taken out does
    /// not matter.
    ///
    ///     φ₁ = ½·[(y − y₁) + (y₂ − y₁₂)],   share = φ₁/(y − y₁₂)
    ///
    /// Source: Shapley 1953, doi:10.1515/9781400881970-018.
    static double carried(double whole, double withoutFirst, double withoutSecond, double withoutBoth) {
        double total = whole - withoutBoth;
        return total == 0 ? Double.NaN : ((whole - withoutFirst) + (withoutSecond - withoutBoth)) / 2 / total;
    }

    private static double in(Test test, Map<String, Told> twins, String name) {
        return twin(test, twins, name).outcome(test.days(), test.outcome());
    }

    private static Told twin(Test test, Map<String, Told> twins, String name) {
        Told twin = twins.get(name);
        if (twin == null) {
            throw new IllegalArgumentException("The twin " + name + " must have been run for test " + test.id() + ".");
        }
        return twin;
    }
}
