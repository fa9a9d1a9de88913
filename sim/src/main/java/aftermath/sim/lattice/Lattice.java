package aftermath.sim.lattice;

import java.util.List;
import java.util.SortedMap;

/// A model on a lattice while it runs: ticks go by, and some counts are looked at after each.
public interface Lattice {
    /// One tick.
    void step();

    /// Ticks done.
    int tick();

    /// What [#counts] counts, in order; `active` and `jailed` first.
    List<String> columns();

    /// The counts after the last tick.
    int[] counts();

    /// Parts of the people that are of interest after the last tick, by name.
    SortedMap<String, Part> parts();

    /// Whether nothing more can happen that is asked about.
    boolean over();

    /// The lattice as it stands.
    Picture picture();
}
