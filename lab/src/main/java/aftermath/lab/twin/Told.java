package aftermath.lab.twin;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is kept of one run: a factual one or a twin.
///
/// @param set      `base`, the name of a variant, or `shaken`
/// @param world    number of the world within the set
/// @param twin     name of the change; empty for the factual run
/// @param start    tick at which it was taken up from the factual run; the first tick of the burn-in where it was not
/// @param apart    first hour at which it differs from the factual run in any bit; -1 where it never does, and for the
///                 factual run itself
/// @param inputs   what was put in, where the set varies it: by name of the input
/// @param outcomes by days from the start, then by name; an outcome that did not occur is absent
/// @param courses  by column, how its total or mean over the set goes: by the hour for a month, and by the day where
/// the
///                 run is longer; for charts
/// @param regions  by quantity, one value per region; for maps
/// @param cascade  how the difference from the factual run spread; empty for the factual run
public record Told(
        String set,
        int world,
        String twin,
        int start,
        int apart,
        SortedMap<String, Double> inputs,
        SortedMap<Integer, SortedMap<String, Double>> outcomes,
        SortedMap<String, Course> courses,
        SortedMap<String, List<Double>> regions,
        List<Cascade.Step> cascade) {

    /// The set of worlds with the numbers as they are shipped.
    public static final String BASE = "base";
    /// The set of worlds in which every input is moved a little.
    public static final String SHAKEN = "shaken";

    public Told {
        inputs = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        outcomes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
        courses = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(courses));
        regions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(regions));
        cascade = List.copyOf(cascade);
    }

    /// A quantity over time.
    ///
    /// @param hours  from one value to the next; each is the mean of so many hours
    /// @param values from the start on
    public record Course(int hours, List<Double> values) {
        public Course {
            values = List.copyOf(values);
        }

        /// Under what name the course of a column is kept by the day, where it is longer than the crisis.
        public static String daily(String column) {
            return column + " by the day";
        }
    }

    /// An outcome over so many days; NaN where it did not occur.
    public double outcome(int days, String name) {
        SortedMap<String, Double> told = outcomes.get(days);
        if (told == null) {
            throw new IllegalArgumentException(
                    "The run " + set + "/" + world + "/" + twin + " must have been reckoned over " + days + " days.");
        }
        return told.getOrDefault(name, Double.NaN);
    }
}
