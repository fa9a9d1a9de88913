package aftermath.lab.fit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a fit stands between two batches. A value: kept and read back ([ProgressText]) it goes on to the same
/// bits.
///
/// @param generation the one that is being filled
/// @param tolerance  its ε
/// @param considered attempts of it that were looked at
/// @param accepted   those that came within ε
/// @param before     the population they are made from; none in generation 0
/// @param path       generations that are over
/// @param spent      attempts looked at in those; also where the worlds of this one begin
/// @param stop       why it ended; none while it goes on
public record Progress(
        int generation,
        double tolerance,
        int considered,
        List<Particle> accepted,
        @Nullable Population before,
        List<Generation> path,
        int spent,
        @Nullable Stop stop) {
    public Progress {
        accepted = List.copyOf(accepted);
        path = List.copyOf(path);
    }

    static Progress begin() {
        return new Progress(0, Double.POSITIVE_INFINITY, 0, List.of(), null, List.of(), 0, null);
    }

    Progress with(List<Particle> more, int looked) {
        return new Progress(generation, tolerance, looked, more, before, path, spent, stop);
    }

    public boolean over() {
        return stop != null;
    }

    /// Runs that counted. Those of a batch after the last particle that was needed come on top.
    public long runs(Settings settings) {
        return (long) (spent + considered) * settings.replicates();
    }

    /// The last population that counts.
    public Population posterior() {
        if (before == null) {
            throw new IllegalStateException("A generation must be over before there is a posterior.");
        }
        return before;
    }
}
