package aftermath.lab.claim;

import aftermath.lab.claim.Test.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What tests need to have been run and kept.
public final class Needs {
    private Needs() {}

    /// The changes a test compares with; none where the factual run or the record is enough.
    public static List<String> twins(Test test) {
        return switch (test.measure()) {
            case Measure.Effect(String without) -> List.of(without);
            case Measure.Kept(String without) -> List.of(without);
            case Measure.Doses doses -> doses.doses();
            case Measure.Carried(String first, String second, String both) -> List.of(first, second, both);
            case Measure.Level _, Measure.Since _, Measure.Fit _, Measure.Recorded _ -> List.of();
        };
    }

    /// The outcomes a test looks at.
    public static SortedSet<String> outcomes(Test test) {
        List<String> names = new ArrayList<>();
        if (!test.outcome().isEmpty()) {
            names.add(test.outcome());
        }
        if (test.measure() instanceof Measure.Since(String before)) {
            names.add(before);
        }
        Test.Event event = test.event();
        if (event != null) {
            names.add(event.outcome());
        }
        return new TreeSet<>(names);
    }
}
