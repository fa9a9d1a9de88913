package aftermath.sim.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tick as data: which mechanisms step, in which order.
///
/// A mechanism that reads a column whose writer comes later sees the value of the tick before.
public final class Plan {
    private final List<Mechanism> mechanisms;
    private final List<String> cut;

    private Plan(List<Mechanism> mechanisms, List<String> cut) {
        this.mechanisms = mechanisms;
        this.cut = cut;
    }

    /// @param all  every mechanism of the model, in the order of the tick
    /// @param cuts ids of mechanisms or of whole layers to leave out
    /// @throws IllegalArgumentException where two mechanisms write one column, or a cut names nothing
    public static Plan of(List<Mechanism> all, Collection<String> cuts) {
        refuseSharedColumns(all);
        Set<String> unknown = new HashSet<>(cuts);
        List<Mechanism> kept = new ArrayList<>();
        List<String> cut = new ArrayList<>();
        for (Mechanism mechanism : all) {
            Contract contract = mechanism.contract();
            unknown.remove(contract.id());
            unknown.remove(contract.layer());
            if (cuts.contains(contract.id()) || cuts.contains(contract.layer())) {
                cut.add(contract.id());
            } else {
                kept.add(mechanism);
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("A cut (" + String.join(", ", unknown.stream().sorted().toList())
                    + ") must name a mechanism or a layer.");
        }
        return new Plan(List.copyOf(kept), List.copyOf(cut));
    }

    private static void refuseSharedColumns(List<Mechanism> all) {
        Map<Column, String> writers = new HashMap<>();
        for (Mechanism mechanism : all) {
            Contract contract = mechanism.contract();
            for (Column column : contract.writes()) {
                String other = writers.put(column, contract.id());
                if (other != null) {
                    throw new IllegalArgumentException("The column " + column.name() + " must have one writer, not "
                            + other + " and " + contract.id() + ".");
                }
            }
        }
    }

    /// Mechanisms that step, in order.
    public List<Mechanism> mechanisms() {
        return mechanisms;
    }

    /// Ids of the mechanisms left out.
    public List<String> cut() {
        return cut;
    }

    /// The plan in words, a line per mechanism. A column marked `′` is read as it was a tick before.
    public String print() {
        StringBuilder text = new StringBuilder();
        Set<Column> later = new HashSet<>();
        mechanisms.forEach(m -> later.addAll(m.contract().writes()));
        int number = 1;
        for (Mechanism mechanism : mechanisms) {
            Contract contract = mechanism.contract();
            List<String> reads = contract.reads().stream()
                    .map(c -> later.contains(c) ? c.name() + "′" : c.name())
                    .toList();
            List<String> writes = contract.writes().stream().map(Column::name).toList();
            text.append(String.format(
                    "%2d  %-24s every %2d h   %s  →  %s%n",
                    number++, contract.id(), contract.cadence(), String.join(", ", reads), String.join(", ", writes)));
            contract.writes().forEach(later::remove);
        }
        for (String id : cut) {
            text.append("    ").append(id).append("  cut").append(System.lineSeparator());
        }
        return text.toString();
    }
}
