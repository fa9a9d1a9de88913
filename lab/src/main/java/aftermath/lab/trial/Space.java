package aftermath.lab.trial;

import aftermath.lab.CutPrior;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The cube of priors: what is varied, and how a point of it becomes numbers of the model.
///
/// @param names  of the parameters, by coordinate
/// @param priors of each, cut to its range
/// @param whole  whether each is a whole number
public record Space(List<String> names, List<CutPrior> priors, List<Boolean> whole) {
    public Space {
        names = List.copyOf(names);
        priors = List.copyOf(priors);
        whole = List.copyOf(whole);
    }

    /// Every parameter of a case that has a prior and is not set to a value.
    ///
    /// @param sets parameters fixed at other values
    public static Space of(Scenario scenario, SortedMap<String, Double> sets) {
        SortedMap<String, Parameter> known = Catalogue.parameters();
        List<String> names = new ArrayList<>();
        List<CutPrior> priors = new ArrayList<>();
        List<Boolean> whole = new ArrayList<>();
        for (Param param : scenario.params().values()) {
            if (param.prior() != null && !sets.containsKey(param.name())) {
                Parameter parameter = known.get(param.name());
                names.add(param.name());
                priors.add(new CutPrior(param.prior(), param.lo(), param.hi()));
                whole.add(parameter != null && parameter.whole());
            }
        }
        return new Space(names, priors, whole);
    }

    public int dimensions() {
        return names.size();
    }

    /// Values of a point, in the parameters' own units, by coordinate.
    ///
    /// @param point shares of the priors
    public double[] values(double[] point) {
        double[] values = new double[point.length];
        for (int i = 0; i < values.length; i++) {
            double value = priors.get(i).value(point[i]);
            values[i] = whole.get(i) ? Math.rint(value) : value;
        }
        return values;
    }

    /// The same by name.
    public SortedMap<String, Double> numbers(double[] point) {
        double[] values = values(point);
        SortedMap<String, Double> numbers = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            numbers.put(names.get(i), values[i]);
        }
        return numbers;
    }
}
