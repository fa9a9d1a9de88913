package aftermath.lab.twin;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Frames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// In which order a difference between two runs of the same world spreads from column to column.
///
/// A column differs from the first tick at which any bit of it does. It is *felt* from the first tick at which it
/// differs by a hundredth of the widest range that it has over both runs. What a column’s difference came from is the
/// column, of those its mechanism reads, that was felt last before it was felt itself: the nearest cause that was
/// there.
/// Where none was felt, it is the one that differed last before it in any bit. A column that is not recorded stands for
/// those that its own mechanism reads.
public final class Cascade {
    private static final double FELT = 0.01;

    private Cascade() {}

    /// One column of the cascade.
    ///
    /// @param column    name
    /// @param mechanism that writes it
    /// @param from      column whose difference it took over; empty where the intervention itself changed it
    /// @param tick      first hour at which it differs in any bit
    /// @param entity    first entity that does, by index in the column’s set
    /// @param felt      first hour at which the difference is felt; -1 where it never is
    /// @param size      greatest difference, over the widest range of the column in both runs, 0..1
    public record Step(String column, String mechanism, String from, int tick, int entity, int felt, double size) {}

    /// The columns that differ, those that differ first in front.
    ///
    /// @param plan contracts in the order of the tick
    public static List<Step> between(Frames factual, Frames twin, List<Contract> plan) {
        Map<Column, Contract> writers = new HashMap<>();
        Map<Contract, Integer> place = new HashMap<>();
        for (Contract contract : plan) {
            place.put(contract, place.size());
            contract.writes().forEach(column -> writers.put(column, contract));
        }
        List<Difference> differences = new ArrayList<>();
        for (Column column : factual.columns()) {
            Difference difference = Difference.of(factual, twin, column, writers.get(column), place);
            if (difference != null) {
                differences.add(difference);
            }
        }
        differences.sort(Comparator.comparingInt(Difference::tick)
                .thenComparingInt(Difference::rank)
                .thenComparing(d -> d.column().name()));
        Set<Column> recorded = Set.copyOf(factual.columns());
        return differences.stream()
                .map(d -> d.step(differences, sources(d.column(), recorded, writers)))
                .toList();
    }

    /// The recorded columns that a column is made from, directly or through others that are not recorded.
    private static Set<Column> sources(Column column, Set<Column> recorded, Map<Column, Contract> writers) {
        Set<Column> sources = new HashSet<>();
        Set<Column> seen = new HashSet<>(List.of(column));
        Deque<Column> open = new ArrayDeque<>(List.of(column));
        while (!open.isEmpty()) {
            Contract writer = writers.get(open.remove());
            for (Column read : writer == null ? List.<Column>of() : writer.reads()) {
                if (recorded.contains(read)) {
                    sources.add(read);
                } else if (seen.add(read)) {
                    open.add(read);
                }
            }
        }
        return sources;
    }

    /// A column that differs.
    ///
    /// @param rank place of its mechanism in the tick
    private record Difference(
            Column column, @Nullable Contract writer, int rank, int tick, int entity, int felt, double size) {

        static @Nullable Difference of(
                Frames factual, Frames twin, Column column, @Nullable Contract writer, Map<Contract, Integer> place) {
            int size = factual.size(column);
            int ticks = Math.min(factual.ticks(), twin.ticks());
            int tick = -1;
            int entity = -1;
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            double greatest = 0;
            for (int t = 0; t < ticks; t++) {
                for (int e = 0; e < size; e++) {
                    double a = factual.value(column, t, e);
                    double b = twin.value(column, t, e);
                    least = Math.min(least, Math.min(a, b));
                    most = Math.max(most, Math.max(a, b));
                    if (Double.doubleToRawLongBits(a) != Double.doubleToRawLongBits(b)) {
                        greatest = Math.max(greatest, Math.abs(a - b));
                        if (tick < 0) {
                            tick = t;
                            entity = e;
                        }
                    }
                }
            }
            if (tick < 0) {
                return null;
            }
            double range = most - least;
            int rank = writer == null ? -1 : place.getOrDefault(writer, -1);
            return new Difference(
                    column,
                    writer,
                    rank,
                    tick,
                    entity,
                    range > 0 ? felt(factual, twin, column, tick, FELT * range) : -1,
                    range > 0 ? greatest / range : 0);
        }

        private static int felt(Frames factual, Frames twin, Column column, int from, double enough) {
            for (int t = from; t < Math.min(factual.ticks(), twin.ticks()); t++) {
                for (int e = 0; e < factual.size(column); e++) {
                    if (Math.abs(factual.value(column, t, e) - twin.value(column, t, e)) >= enough) {
                        return t;
                    }
                }
            }
            return -1;
        }

        /// Earlier in the tick order than another: an hour before, or the same hour by a mechanism before its own.
        private boolean before(Difference other) {
            return tick < other.tick || (tick == other.tick && rank < other.rank);
        }

        private boolean feltBefore(Difference other) {
            return felt >= 0 && (felt < other.felt || (felt == other.felt && rank < other.rank));
        }

        Step step(List<Difference> all, Set<Column> sources) {
            Difference from = null;
            for (Difference other : all) {
                if (!other.equals(this) && sources.contains(other.column) && other.before(this)) {
                    from = from == null || other.nearerTo(this, from) ? other : from;
                }
            }
            return new Step(
                    column.name(),
                    writer == null ? "" : writer.id(),
                    from == null ? "" : from.column.name(),
                    tick,
                    entity,
                    felt,
                    size);
        }

        /// Whether it is a nearer cause of a column than another is.
        private boolean nearerTo(Difference column, Difference other) {
            if (feltBefore(column) != other.feltBefore(column)) {
                return feltBefore(column);
            }
            return feltBefore(column) ? other.feltBefore(this) : other.before(this);
        }
    }
}
