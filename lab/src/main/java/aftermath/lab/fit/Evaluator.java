package aftermath.lab.fit;

import aftermath.sim.engine.Crew;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Runs attempts. The caller's part: threads, machines and files are his.
public interface Evaluator {
    /// The trials of attempts, in their order.
    List<Trial> evaluate(List<Attempt> attempts);

    /// One after the other.
    static Evaluator each(Function<Attempt, Trial> run) {
        return attempts -> attempts.stream().map(run).toList();
    }

    /// Shared out among the threads of a crew.
    static Evaluator shared(Crew crew, Function<Attempt, Trial> run) {
        return attempts -> {
            @Nullable Trial[] trials = new Trial[attempts.size()];
            crew.share(trials.length, n -> trials[n] = run.apply(attempts.get(n)));
            return Arrays.stream(trials).map(Objects::requireNonNull).toList();
        };
    }
}
