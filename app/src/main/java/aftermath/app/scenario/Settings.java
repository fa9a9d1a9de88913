package aftermath.app.scenario;

import aftermath.lab.Relations;
import aftermath.lab.twin.Told;
import aftermath.sim.engine.Parameter;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Prior;
import aftermath.sim.scenario.Scenario.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The block `parameters:`: every number the model's mechanisms ask for, and no other.
final class Settings {
    private static final Set<String> KEYS = Set.of("value", "unit", "range", "origin", "source");

    private final Map<String, Parameter> known = new TreeMap<>();

    Settings(Iterable<Parameter> known) {
        known.forEach(parameter -> this.known.put(parameter.name(), parameter));
    }

    SortedMap<String, Param> params(Fields block) {
        TreeMap<String, Param> params = new TreeMap<>();
        for (String name : block.keys()) {
            Parameter parameter = known.get(name);
            if (parameter == null) {
                TreeSet<String> free = new TreeSet<>(known.keySet());
                free.removeAll(block.keys());
                block.key(name)
                        .must("be a parameter of the model", Nearest.to(name, free.isEmpty() ? known.keySet() : free));
            }
            Fields fields = block.open(name, KEYS, Set.of("prior"));
            params.put(name, param(name, fields, parameter));
        }
        related(block, params);
        for (Parameter parameter : known.values()) {
            if (!block.has(parameter.name())) {
                block.fault(
                        block.mark(),
                        parameter.name(),
                        "Parameter " + parameter.name() + " must be given: " + parameter.meaning() + " ["
                                + parameter.unit() + "].",
                        "");
            }
        }
        return params;
    }

    private static void related(Fields block, Map<String, Param> params) {
        for (Relations.Violation broken : Relations.broken(values(params))) {
            block.open(broken.parameter(), KEYS, Set.of("prior")).value("value").must(broken.demand(), "");
        }
    }

    private static Map<String, Double> values(Map<String, Param> params) {
        TreeMap<String, Double> values = new TreeMap<>();
        params.forEach((name, param) -> values.put(name, param.value()));
        return values;
    }

    private static Param param(String name, Fields fields, @Nullable Parameter parameter) {
        Scalar value = fields.value("value");
        double number = value.number();
        double[] range = fields.numbers("range", 2, "the least and the greatest");
        double lo = range.length == 0 ? Double.NEGATIVE_INFINITY : range[0];
        double hi = range.length == 0 ? Double.POSITIVE_INFINITY : range[1];
        if (lo > hi) {
            range(
                    fields,
                    "must begin with the lower end, but is [" + plain(lo) + ", " + plain(hi) + "]",
                    "[" + plain(hi) + ", " + plain(lo) + "]");
        } else {
            if (parameter != null && range.length == 2 && (lo < parameter.lo() || hi > parameter.hi())) {
                String allowed = "[" + plain(parameter.lo()) + ", " + plain(parameter.hi()) + "]";
                range(fields, "must lie within " + allowed + ", which the mechanism allows", "");
            }
            if (number < lo || number > hi) {
                value.must("lie within its range [" + plain(lo) + ", " + plain(hi) + "]", "");
            } else if (parameter != null && parameter.whole() && number != Math.rint(number)) {
                value.must("be a whole number", plain(Math.rint(number)));
            }
        }
        String unit = fields.value("unit").text();
        if (parameter != null && fields.has("unit") && !unit.equals(parameter.unit())) {
            fields.value("unit").must("be " + parameter.unit() + ", as the mechanism reckons", parameter.unit());
        }
        Prior prior = fields.has("prior") ? new PriorText(fields, number, lo, hi).prior() : null;
        return new Param(
                name,
                number,
                prior,
                unit,
                lo,
                hi,
                fields.value("origin").origin(),
                fields.value("source").text());
    }

    /// Whether a value has a fraction that its parameter must not have.
    private boolean isParted(String name, double value) {
        Parameter parameter = known.get(name);
        return parameter != null && parameter.whole() && value != Math.rint(value);
    }

    private static void range(Fields fields, String demand, String maybe) {
        Node node = fields.node("range");
        fields.fault(
                node == null ? fields.mark() : node.mark(), "range", fields.at("range") + " " + demand + ".", maybe);
    }

    private static String plain(double value) {
        return Double.isInfinite(value) ? value > 0 ? "∞" : "-∞" : Numeral.plain(value);
    }

    /// The block `variants:`.
    ///
    /// @param mechanisms ids that can be cut, `layer.name`; so can a layer as a whole
    SortedMap<String, Variant> variants(Fields block, Iterable<String> mechanisms, Map<String, Param> params) {
        Set<String> cuttable = new TreeSet<>();
        for (String id : mechanisms) {
            cuttable.add(id);
            cuttable.add(id.substring(0, Math.max(0, id.indexOf('.'))));
        }
        TreeMap<String, Variant> variants = new TreeMap<>();
        for (String name : block.keys()) {
            block.key(name).slug();
            if (name.equals(Told.SHAKEN)) {
                block.key(name).must("be another name: so are worlds called in which every input is moved", "");
            }
            Fields fields = block.open(name, Set.of("meaning", "cuts", "sets"), Set.of());
            variants.put(
                    name,
                    new Variant(
                            name,
                            fields.value("meaning").text(),
                            cuts(fields, cuttable),
                            sets(fields.ofAnyKeys("sets"), params)));
        }
        if (!block.has("base")) {
            block.fault(block.mark(), "base", "Variants must hold one named base, which runs by itself.", "");
        }
        return variants;
    }

    private static List<String> cuts(Fields fields, Set<String> cuttable) {
        List<String> cuts = new ArrayList<>();
        for (Scalar cut : fields.values("cuts")) {
            String name = cut.text();
            if (!cut.missing() && !cuttable.contains(name)) {
                cut.must("be a mechanism of the model, or a layer", Nearest.to(name, cuttable));
            } else if (cuts.contains(name)) {
                cut.must("appear once", "");
            }
            cuts.add(name);
        }
        return cuts;
    }

    /// A block `sets:`: numbers of the scenario at other values.
    SortedMap<String, Double> sets(Fields fields, Map<String, Param> params) {
        TreeMap<String, Double> sets = new TreeMap<>();
        for (String name : fields.keys()) {
            double value = fields.value(name).number();
            Param param = params.get(name);
            if (param == null) {
                fields.key(name).must("be a parameter of the scenario", Nearest.to(name, params.keySet()));
            } else if (value < param.lo() || value > param.hi()) {
                fields.value(name)
                        .must("lie within its range [" + plain(param.lo()) + ", " + plain(param.hi()) + "]", "");
            } else if (isParted(name, value)) {
                fields.value(name).must("be a whole number", plain(Math.rint(value)));
            }
            sets.put(name, value);
        }
        Map<String, Double> whole = values(params);
        whole.putAll(sets);
        boolean sound = Relations.broken(values(params)).isEmpty();
        for (Relations.Violation broken : sound ? Relations.broken(whole) : List.<Relations.Violation>of()) {
            String at = sets.containsKey(broken.parameter()) ? broken.parameter() : sets.firstKey();
            fields.value(at).must("leave " + broken.parameter() + " as it is: that one must " + broken.demand(), "");
        }
        return sets;
    }
}
