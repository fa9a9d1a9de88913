package aftermath.lab.record;

import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a result rests on: where it differs from today's, the result is stale.
public final class Basis {
    private Basis() {}

    /// SHA-256 over parameters with their priors, summaries, forecasts, schedule and tables of a case; lower-case
    /// hexadecimal. Sources and other words do not count, nor does what a fit left.
    public static String of(Scenario scenario, Summaries summaries, Iterable<Forecast> forecasts) {
        StringBuilder facts = new StringBuilder();
        for (Param p : scenario.params().values()) {
            facts.append(p.name())
                    .append(' ')
                    .append(p.prior() == null ? p.value() : p.prior())
                    .append(' ')
                    .append(p.lo())
                    .append(' ')
                    .append(p.hi())
                    .append('\n');
        }
        summaries.list().forEach(s -> facts.append(s).append('\n'));
        forecasts.forEach(f -> facts.append(f).append('\n'));
        facts.append(scenario.clock())
                .append(scenario.regions())
                .append(scenario.places())
                .append(scenario.units())
                .append(scenario.members())
                .append(scenario.conflict())
                .append(scenario.discourse())
                .append(scenario.abroad())
                .append(scenario.events())
                .append(scenario.variants());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(facts.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
