package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Geography;
import aftermath.sim.model.Population;
import java.util.List;

/// A crowd in one's own place, and acquaintances in it, draw people out.
///
///     pull = ω·M/(M + q·N̄·(N/N̄)^s) + ω′·x,   M = crowd remembered by half-life, N = adults of the place,
///     N̄ = mean of the places, x = share of one's ties on the street
///     s between 0 (a crowd counts by its number) and 1 (by its share of the place)
///
/// Source: Granovetter 1978, doi:10.1086/226707; Watts 2002, doi:10.1073/pnas.082090499; Centola & Macy 2007,
/// doi:10.1086/521848. Deviation: the pull is graded instead of a step, so that chance, not a knife edge, decides.
public final class SocialProof implements Mechanism {
    private static final Parameter CROWD = new Parameter(
            "society.social-proof.crowd", "grievance", 0, 10, "Pull of a very large crowd in one's own place");
    private static final Parameter HALF = new Parameter(
            "society.social-proof.half",
            "share",
            1e-9,
            1,
            "Share of the adults of a place of mean size at which a crowd has half of that pull");
    private static final Parameter SIZE = new Parameter(
            "society.social-proof.size",
            "1",
            0,
            1,
            "Exponent of a place's size in that crowd: 0 numbers count, 1 shares count");
    private static final Parameter TIES = new Parameter(
            "society.social-proof.ties", "grievance", 0, 10, "Pull when all of one's ties are on the street");
    private static final Parameter HALF_LIFE = new Parameter(
            "society.social-proof.memory", "h", 0, 1000, "Time until half of a crowd is forgotten in its own place");

    private static final Contract CONTRACT = new Contract(
            "society.social-proof",
            "A crowd in one's own place and friends in it draw people out",
            "Granovetter 1978; Watts 2002; Centola & Macy 2007",
            1,
            List.of(Columns.CROWD),
            List.of(Columns.CROWD_MEMORY, Columns.PROOF, Columns.TIE_WEIGHT),
            List.of(CROWD, HALF, SIZE, TIES, HALF_LIFE, Population.DEGREE));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] crowd = world.reads(Columns.CROWD);
        double[] memory = world.writes(Columns.CROWD_MEMORY);
        double[] proof = world.writes(Columns.PROOF);
        double[] tieWeight = world.writes(Columns.TIE_WEIGHT);
        double pull = world.number(CROWD);
        double half = world.number(HALF);
        double perTie = world.number(TIES) / Math.max(1, Math.floor(world.number(Population.DEGREE)));
        double kept = Forms.kept(world.number(HALF_LIFE));
        double[] halfCrowd = halfCrowds(world.part(Geography.class), half, world.number(SIZE));
        return tick -> {
            tieWeight[0] = perTie;
            for (int p = 0; p < proof.length; p++) {
                memory[p] = crowd[p] + (memory[p] - crowd[p]) * kept;
                proof[p] = pull * Forms.saturation(memory[p], halfCrowd[p]);
            }
        };
    }

    private static double[] halfCrowds(Geography map, double share, double exponent) {
        double all = 0;
        for (int p = 0; p < map.places(); p++) {
            all += map.adults(p);
        }
        double mean = Math.max(1, all / map.places());
        double[] half = new double[map.places()];
        for (int p = 0; p < half.length; p++) {
            half[p] = share * mean * StrictMath.pow(Math.max(1, map.adults(p)) / mean, exponent);
        }
        return half;
    }
}
