package aftermath.lab;

import aftermath.sim.engine.EntitySet;
import aftermath.sim.engine.Frames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Outcomes as they are written down, one group after the other.
final class Sheet {
    /// Days after the start at which slow quantities are told.
    private static final int[] DATES = {30, 90, 180, 365};

    private static final int DAY = 24;

    private final Outcome.Group group;
    private final List<Outcome> outcomes = new ArrayList<>();
    private String set = "nation";

    Sheet(Outcome.Group group) {
        this.group = group;
    }

    /// What follows is reckoned over this set.
    Sheet over(EntitySet newSet) {
        this.set = newSet.name();
        return this;
    }

    /// One more outcome.
    Sheet add(String name, String unit, String meaning, String rule, ToDoubleFunction<Frames> formula) {
        return scaled(name, unit, meaning, rule, (frames, scale) -> formula.applyAsDouble(frames));
    }

    /// One more outcome that depends on how many residents an agent stands for.
    Sheet scaled(String name, String unit, String meaning, String rule, Outcome.Formula formula) {
        outcomes.add(new Outcome(group, name, unit, set, meaning, rule, false, formula));
        return this;
    }

    /// The last one belongs in short tables too.
    Sheet key() {
        Outcome o = outcomes.removeLast();
        outcomes.add(new Outcome(o.group(), o.name(), o.unit(), o.set(), o.meaning(), o.rule(), true, o.formula()));
        return this;
    }

    /// The value of a slow quantity in the last hour of the 30th, 90th, 180th and 365th day, `NAME.at-30d` and so on.
    ///
    /// @param what   the quantity, for the meaning, without its first capital
    /// @param course its course
    Sheet dated(String name, String unit, String what, String rule, Function<Frames, double[]> course) {
        for (int days : DATES) {
            int hour = days * DAY - 1;
            add(
                    name + ".at-" + days + "d",
                    unit,
                    "After " + days + " days: " + what,
                    rule + " at hour " + hour,
                    f -> Courses.at(course.apply(f), hour));
        }
        return this;
    }

    List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }
}
