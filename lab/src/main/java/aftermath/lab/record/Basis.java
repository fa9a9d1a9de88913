package aftermath.lab.record;

import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What a result rests on: where it differs from today's, the result is stale.
public final class Basis {
    private Basis() {}

    /// SHA-256 over parameters with their priors, summaries, forecasts, schedule and tables of a case; lower-case
    /// hexadecimal. Sources and other words do not count, nor does what a fit left.
    public static String of(Scenario scenario, Summaries summaries, Iterable<Forecast> forecasts) {
        StringBuilder facts = new StringBuilder();
        for (Param p : scenario.params().values()) {
            line(facts, p.name(), p.prior() == null ? p.value() : p.prior(), p.lo(), p.hi());
        }
        for (Summary s : summaries.list()) {
            line(facts, s.name(), s.source(), s.lo(), s.hi(), s.known(), s.weight(), s.log());
        }
        for (Forecast f : forecasts) {
            line(facts, f.name(), f.source(), f.issued(), f.observed(), f.threshold(), f.persistence(), f.baseRate());
        }
        scenario.variants().values().forEach(v -> line(facts, v.name(), v.cuts(), v.sets()));
        facts.append(scenario.clock())
                .append(scenario.regions())
                .append(scenario.places())
                .append(scenario.country())
                .append(scenario.borders())
                .append(scenario.indicators())
                .append(scenario.prices())
                .append(scenario.units())
                .append(scenario.members())
                .append(scenario.conflict())
                .append(scenario.discourse())
                .append(scenario.abroad())
                .append(scenario.events());
        return sha256(facts.toString());
    }

    private static void line(StringBuilder facts, @Nullable Object... words) {
        for (Object word : words) {
            facts.append(word).append(' ');
        }
        facts.append('\n');
    }

    private static String sha256(String facts) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
