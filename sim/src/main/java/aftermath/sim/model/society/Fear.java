package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Geography;
import aftermath.sim.model.Population;
import java.util.Arrays;
import java.util.List;

/// Whoever comes out expects to be arrested with a chance that falls with the crowd and rises with the forces.
///
///     P = 1 − exp(−k·κ·F·hold / max(A, 1)),   remembered by half-life,   Nᵢ = ρ·Rᵢ·(P·(1 + J·severity) + D·danger)
///
/// severity is 0 in ordinary times and 1 under a state of emergency in the region.
///
/// danger is what `society.danger` says of the street.
///
/// Source: Epstein 2002, doi:10.1073/pnas.092080199; k = 2.3 gives P = 0.9 at one officer per participant.
/// Deviation: the ratio is not rounded; the expected chance has a memory.
public final class Fear implements Mechanism {
    private static final Parameter K = new Parameter(
            "society.fear.k", "1", 0, 100, "Arrest constant: 2.3 gives 0.9 at one officer per participant");
    private static final Parameter ON_SCENE = new Parameter(
            "society.fear.on-scene",
            "share",
            0,
            1,
            "Share of the forces in a place that a participant sees before him");
    private static final Parameter HALF_LIFE = new Parameter(
            "society.fear.memory", "h", 0, 1000, "Time until half of an expected chance of arrest is revised");
    private static final Parameter SEVERITY = new Parameter(
            "society.fear.emergency", "1", 0, 100, "How much more an arrest costs under a state of emergency");

    private static final Parameter DANGER = new Parameter(
            "society.fear.danger", "1", 0, 100, "What a street as dangerous as can be costs, over certain arrest");

    private static final Contract CONTRACT = new Contract(
            "society.fear",
            "Expected arrest keeps people at home, less so in a large crowd",
            "Epstein 2002",
            1,
            List.of(Columns.CROWD, Columns.FORCES, Columns.HOLDING, Columns.REGION_EMERGENCY, Columns.DANGER),
            List.of(Columns.ARREST_RISK, Columns.FEAR),
            List.of(K, ON_SCENE, HALF_LIFE, SEVERITY, DANGER, Population.FEAR_WEIGHT));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] crowd = world.reads(Columns.CROWD);
        double[] forces = world.reads(Columns.FORCES);
        double[] holding = world.reads(Columns.HOLDING);
        double[] emergency = world.reads(Columns.REGION_EMERGENCY);
        Geography map = world.part(Geography.class);
        double[] danger = world.reads(Columns.DANGER);
        double dangerCost = world.number(DANGER);
        double[] risk = world.writes(Columns.ARREST_RISK);
        double[] fear = world.writes(Columns.FEAR);
        double k = world.number(K);
        double onScene = world.number(ON_SCENE);
        double kept = Forms.kept(world.number(HALF_LIFE));
        double weight = world.number(Population.FEAR_WEIGHT);
        double severity = world.number(SEVERITY);
        // The chance of arrest as last worked out, and of whom: in quiet hours nobody comes or goes.
        double[] officers = new double[risk.length];
        double[] people = new double[risk.length];
        double[] chance = new double[risk.length];
        Arrays.fill(people, -1);
        return tick -> {
            for (int p = 0; p < risk.length; p++) {
                double near = onScene * forces[p] * holding[p];
                if (near != officers[p] || crowd[p] != people[p]) {
                    officers[p] = near;
                    people[p] = crowd[p];
                    chance[p] = Forms.arrestProbability(k, near, crowd[p]);
                }
                double now = chance[p];
                risk[p] = Math.clamp(now + (risk[p] - now) * kept, 0, 1);
                double arrest = 1 + severity * emergency[map.regionOf(p)];
                fear[p] = weight * (arrest * risk[p] + dangerCost * danger[p]);
            }
        };
    }
}
