package aftermath.sim.model.identity;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.engine.Portable;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Geography;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Presence, fear of annexation and mixed settlement feed ethnic tension.
///
///     dT/dt = D·(1 − T) − ζ·T,   D = α·troops/reference·(1 − acceptance) + γ·fear·4s(1 − s)
///     incidents of a day ~ Poisson(ι·T·4s(1 − s)·adults in millions)
///
/// s is the Russian group's share of the region. For a day of constant D the solution is exact:
/// T ← T* + (T − T*)·e^−(D + ζ), T* = D/(D + ζ), so T stays within 0 and 1 by its form.
///
/// Source: that violence between groups needs both of them, mixed: Epstein 2002, doi:10.1073/pnas.092080199, model
/// II; that an outside power which speaks for a minority raises the tension: Brubaker 1996,
/// doi:10.1017/CBO9780511558764. Deviation: Epstein lets single agents kill each other, here tension is a number of
/// the region and nothing of it returns to the street.
public final class Tension implements Mechanism {
    private static final Parameter PRESENCE = new Parameter(
            "identity.tension.presence", "1/d", 0, 10, "Tension per day from full presence that nobody accepts");
    private static final Parameter REFERENCE =
            new Parameter("identity.tension.reference", "persons", 1, 1e7, "Foreign troops that are a full presence");
    private static final Parameter ANNEXATION = new Parameter(
            "identity.tension.annexation",
            "1/d",
            0,
            10,
            "Tension per day from full fear of annexation in a mixed region");
    private static final Parameter CALMING =
            new Parameter("identity.tension.calming", "1/d", 0, 10, "Rate at which tension goes when nothing feeds it");
    private static final Parameter INCIDENTS = new Parameter(
            "identity.tension.incidents",
            "1/d",
            0,
            100,
            "Incidents per day and million adults at full tension in a mixed region");

    private static final double MILLION = 1e6;

    private static final Contract CONTRACT = new Contract(
            "identity.tension",
            "Presence, fear of annexation and mixed settlement feed ethnic tension",
            "Epstein 2002; Brubaker 1996",
            24,
            List.of(Columns.TROOPS, NarrativeColumns.ACCEPTANCE, NarrativeColumns.ANNEXATION_FEAR),
            List.of(NarrativeColumns.TENSION, NarrativeColumns.INCIDENTS, NarrativeColumns.NATION_TENSION),
            List.of(PRESENCE, REFERENCE, ANNEXATION, CALMING, INCIDENTS));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] troops = world.reads(Columns.TROOPS);
        double[] acceptance = world.reads(NarrativeColumns.ACCEPTANCE);
        double[] fear = world.reads(NarrativeColumns.ANNEXATION_FEAR);
        double[] tension = world.writes(NarrativeColumns.TENSION);
        double[] incidents = world.writes(NarrativeColumns.INCIDENTS);
        double[] nation = world.writes(NarrativeColumns.NATION_TENSION);
        double alpha = world.number(PRESENCE) / world.number(REFERENCE);
        double gamma = world.number(ANNEXATION);
        double zeta = world.number(CALMING);
        double iota = world.number(INCIDENTS);
        double[] contact = contact(world.part(Scenario.class));
        double[] adults = adults(world.part(Geography.class));
        Draws draws = world.draws();
        return tick -> {
            double all = 0;
            double tense = 0;
            for (int r = 0; r < tension.length; r++) {
                double drive = alpha * troops[0] * (1 - acceptance[r]) + gamma * fear[r] * contact[r];
                if (drive > 0 || tension[r] > 0) {
                    tension[r] = after(tension[r], drive, zeta);
                    double mean = iota * tension[r] * contact[r] * adults[r] / MILLION;
                    incidents[r] += Forms.poisson(Draws.unit(draws.key("identity.tension", tick, 0), r), mean);
                }
                all += adults[r];
                tense += adults[r] * tension[r];
            }
            nation[0] = tense / Math.max(1, all);
        };
    }

    /// Tension after a day.
    static double after(double before, double drive, double zeta) {
        if (drive + zeta <= 0) {
            return before;
        }
        double limit = drive / (drive + zeta);
        return limit + (before - limit) * Portable.exp(-(drive + zeta));
    }

    private static double[] contact(Scenario scenario) {
        return scenario.regions().stream()
                .mapToDouble(r -> 4 * r.shareRussian() * (1 - r.shareRussian()))
                .toArray();
    }

    private static double[] adults(Geography map) {
        double[] adults = new double[map.regions()];
        for (int p = 0; p < map.places(); p++) {
            adults[map.regionOf(p)] += map.adults(p);
        }
        return adults;
    }
}
