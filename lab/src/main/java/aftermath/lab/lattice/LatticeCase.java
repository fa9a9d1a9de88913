package aftermath.lab.lattice;

import aftermath.sim.scenario.Param;
import java.util.SortedMap;
import java.util.TreeMap;

/// A scenario on a lattice.
///
/// @param hash     SHA-256 of the files it was read from
/// @param ticks    how long a world runs at most
/// @param dropped  first ticks that means leave out
/// @param outburst an outburst is a stretch of ticks with more than so many active
/// @param rules    a word for every switch of the model
/// @param params   every number of the model
/// @param variants by name; `base` among them
public record LatticeCase(
        String id,
        String title,
        String summary,
        String hash,
        Kind kind,
        int ticks,
        int dropped,
        int outburst,
        SortedMap<String, String> rules,
        SortedMap<String, Param> params,
        SortedMap<String, Variant> variants) {

    /// A named way to run it.
    ///
    /// @param meaning   what it is
    /// @param published what is printed about it, or nothing
    /// @param ticks     of this variant
    /// @param rules     switches that stand otherwise
    /// @param sets      numbers that are others
    public record Variant(
            String name,
            String meaning,
            String published,
            int ticks,
            int dropped,
            SortedMap<String, String> rules,
            SortedMap<String, Double> sets) {}

    /// What is run of a variant, with some switches and numbers changed on top.
    public Setup setup(Variant variant, SortedMap<String, String> rulesOnTop, SortedMap<String, Double> setsOnTop) {
        TreeMap<String, String> switches = new TreeMap<>(rules);
        switches.putAll(variant.rules());
        switches.putAll(rulesOnTop);
        TreeMap<String, Double> numbers = new TreeMap<>();
        params.forEach((name, param) -> numbers.put(name, param.value()));
        numbers.putAll(variant.sets());
        numbers.putAll(setsOnTop);
        return new Setup(kind, variant.ticks(), variant.dropped(), outburst, switches, numbers);
    }
}
