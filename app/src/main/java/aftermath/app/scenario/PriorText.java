package aftermath.app.scenario;

import aftermath.sim.scenario.Prior;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A prior as written, `{form: [numbers]}`, held against the value and range it belongs to.
final class PriorText {
    private static final List<String> FORMS = List.of("uniform", "normal", "lognormal", "triangular");
    /// A shipped value further from the middle than this contradicts its prior; in standard deviations.
    private static final double FAR = 4;

    private final Fields prior;
    private final double value;
    private final double lo;
    private final double hi;

    PriorText(Fields parameter, double value, double lo, double hi) {
        this.prior = parameter.open("prior", Set.of(), Set.copyOf(FORMS));
        this.value = value;
        this.lo = lo;
        this.hi = hi;
    }

    @Nullable
    Prior prior() {
        if (prior.keys().size() != 1) {
            fault("", "must have exactly one form, one of " + String.join(", ", FORMS));
            return null;
        }
        return switch (prior.keys().iterator().next()) {
            case "uniform" -> uniform();
            case "normal" -> normal();
            case "lognormal" -> logNormal();
            case "triangular" -> triangular();
            default -> null;
        };
    }

    private @Nullable Prior uniform() {
        double[] n = prior.numbers("uniform", 2, "low and high");
        if (n.length == 0 || !support("uniform", n[0], n[1])) {
            return null;
        }
        return new Prior.Uniform(n[0], n[1]);
    }

    private @Nullable Prior triangular() {
        double[] n = prior.numbers("triangular", 3, "low, peak and high");
        if (n.length == 0 || !support("triangular", n[0], n[2])) {
            return null;
        }
        if (n[1] < n[0] || n[1] > n[2]) {
            fault("triangular", "must have its peak (" + Numeral.plain(n[1]) + ") between its ends");
        }
        return new Prior.Triangular(n[0], n[1], n[2]);
    }

    private @Nullable Prior normal() {
        double[] n = prior.numbers("normal", 2, "mean and standard deviation");
        if (n.length == 0 || !spread("normal", n[0], n[1])) {
            return null;
        }
        if (Math.abs(value - n[0]) > FAR * n[1]) {
            fault(
                    "normal",
                    "must reach the value (" + Numeral.plain(value) + "), which is over four standard deviations away");
        }
        return new Prior.Normal(n[0], n[1]);
    }

    private @Nullable Prior logNormal() {
        double[] n = prior.numbers("lognormal", 2, "median and standard deviation of the logarithm");
        if (n.length == 0 || !spread("lognormal", n[0], n[1])) {
            return null;
        }
        if (n[0] <= 0 || value <= 0) {
            fault("lognormal", "must have a median and a value above 0");
        } else if (Math.abs(Math.log(value / n[0])) > FAR * n[1]) {
            fault(
                    "lognormal",
                    "must reach the value (" + Numeral.plain(value) + "), which is over four standard deviations away");
        }
        return new Prior.LogNormal(n[0], n[1]);
    }

    private boolean support(String form, double from, double to) {
        if (Double.isNaN(from) || Double.isNaN(to)) {
            return false;
        }
        if (from >= to) {
            fault(form, "must have its low end below its high end");
        } else if (from < lo || to > hi) {
            fault(form, "must lie within the range [" + Numeral.plain(lo) + ", " + Numeral.plain(hi) + "]");
        } else if (value < from || value > to) {
            fault(form, "must hold the value (" + Numeral.plain(value) + ")");
        }
        return true;
    }

    private boolean spread(String form, double middle, double spread) {
        if (Double.isNaN(middle) || Double.isNaN(spread)) {
            return false;
        }
        if (spread <= 0) {
            fault(form, "must have a standard deviation (" + Numeral.plain(spread) + ") above 0");
            return false;
        }
        if (middle < lo || middle > hi) {
            fault(
                    form,
                    "must have its middle (" + Numeral.plain(middle) + ") within the range [" + Numeral.plain(lo) + ", "
                            + Numeral.plain(hi) + "]");
        }
        return true;
    }

    private void fault(String form, String demand) {
        Node node = form.isEmpty() ? null : prior.node(form);
        prior.fault(node == null ? prior.mark() : node.mark(), form, prior.at(form) + " " + demand + ".", "");
    }
}
