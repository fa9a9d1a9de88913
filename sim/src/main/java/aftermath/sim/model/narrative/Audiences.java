package aftermath.sim.model.narrative;

import aftermath.sim.engine.World;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Geography;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.Population;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Discourse.Frame;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Who listens, and what they believe at rest. Here, and nowhere else, stands the order of audiences and beliefs:
///
///     audience = (region·3 + group)·3 + diet      group: titular, Russian, others; diet: state, internet, foreign
///     belief   = audience·frames + frame
///
/// Beliefs at rest are those of the group, whatever the diet.
public final class Audiences {
    private static final int DIETS = Discourse.DIETS.size();
    private static final double SLOPE = 4;

    private final int regions;
    private final int frames;
    private final double[] adults;
    private final double[] groupShare;
    private final double[] rest;
    private final double[] legitimacy;
    private final double[] acceptance;
    private final double[] threat;

    public Audiences(Scenario scenario, Geography map) {
        List<Frame> told = scenario.discourse().frames();
        this.regions = map.regions();
        this.frames = told.size();
        this.adults = new double[regions];
        for (int p = 0; p < map.places(); p++) {
            adults[map.regionOf(p)] += map.adults(p);
        }
        this.groupShare = new double[regions * Population.GROUPS];
        this.rest = new double[count() * frames];
        this.legitimacy = told.stream().mapToDouble(Frame::legitimacy).toArray();
        this.acceptance = told.stream().mapToDouble(Frame::acceptance).toArray();
        this.threat = told.stream().mapToDouble(Frame::threat).toArray();
        for (int r = 0; r < regions; r++) {
            Scenario.Region region = scenario.regions().get(r);
            groupShare[r * Population.GROUPS] = region.shareKazakh();
            groupShare[r * Population.GROUPS + 1] = region.shareRussian();
            groupShare[r * Population.GROUPS + 2] = Math.max(0, 1 - region.shareKazakh() - region.shareRussian());
        }
        for (int b = 0; b < rest.length; b++) {
            rest[b] = told.get(b % frames).beliefs().get(groupOf(b / frames));
        }
    }

    /// Number of audiences.
    public int count() {
        return regions * Population.GROUPS * DIETS;
    }

    /// Number of frames.
    public int frames() {
        return frames;
    }

    static int of(int region, int group, int diet) {
        return (region * Population.GROUPS + group) * DIETS + diet;
    }

    static int regionOf(int audience) {
        return audience / (Population.GROUPS * DIETS);
    }

    static int groupOf(int audience) {
        return audience / DIETS % Population.GROUPS;
    }

    static int dietOf(int audience) {
        return audience % DIETS;
    }

    /// Adults of a region, persons.
    double adults(int region) {
        return adults[region];
    }

    /// Adults of the nation, persons.
    double adults() {
        double sum = 0;
        for (double a : adults) {
            sum += a;
        }
        return sum;
    }

    /// Share of a region's adults who belong to a group.
    double groupShare(int region, int group) {
        return groupShare[region * Population.GROUPS + group];
    }

    /// What is believed at rest, by belief.
    double rest(int belief) {
        return rest[belief];
    }

    /// Mean belief in a frame at rest, over all adults.
    double frameAtRest(int frame) {
        double sum = 0;
        for (int r = 0; r < regions; r++) {
            for (int g = 0; g < Population.GROUPS; g++) {
                sum += adults[r] * groupShare(r, g) * rest[of(r, g, 0) * frames + frame];
            }
        }
        return sum / Math.max(1, adults());
    }

    /// Acceptance of foreign peacekeepers in an audience: L(4·(Σ κ·b − lost)), one half where nothing is believed.
    /// Near one half, full belief in a frame moves it by the frame's κ.
    ///
    /// @param belief what audiences believe, by belief
    /// @param lost   what takes away from it besides beliefs
    double acceptance(int audience, double[] belief, double lost) {
        double sum = 0;
        for (int f = 0; f < frames; f++) {
            sum += acceptance[f] * belief[audience * frames + f];
        }
        return Forms.logistic(SLOPE * (sum - lost));
    }

    /// Acceptance at rest.
    double acceptanceAtRest(int audience) {
        return acceptance(audience, rest, 0);
    }

    /// Mean acceptance of a region at rest.
    double regionAtRest(int region) {
        double sum = 0;
        for (int g = 0; g < Population.GROUPS; g++) {
            sum += groupShare(region, g) * acceptanceAtRest(of(region, g, 0));
        }
        return sum;
    }

    /// Legitimacy won in an audience against rest.
    double legitimacy(int audience, double[] belief) {
        return moved(legitimacy, audience, belief);
    }

    /// Fear of annexation in an audience, over that at rest.
    double threat(int audience, double[] belief) {
        return Math.clamp(moved(threat, audience, belief), 0, 1);
    }

    private double moved(double[] effect, int audience, double[] belief) {
        double sum = 0;
        for (int f = 0; f < frames; f++) {
            int b = audience * frames + f;
            sum += effect[f] * (belief[b] - rest[b]);
        }
        return sum;
    }

    /// How far a belief has gone from rest: 1 is certainty, −1 is disbelief.
    double departure(int belief, double level) {
        double at = rest[belief];
        if (level > at) {
            return (level - at) / (1 - at);
        }
        return level < at ? (level - at) / at : 0;
    }

    /// The belief that has gone so far from rest.
    double level(int belief, double departure) {
        double at = rest[belief];
        return departure > 0 ? at + departure * (1 - at) : at + departure * at;
    }

    /// Lets audiences of a new world believe what they believe at rest.
    public static void settle(World state, Scenario scenario, Geography map) {
        Audiences all = new Audiences(scenario, map);
        System.arraycopy(all.rest, 0, state.column(NarrativeColumns.BELIEF_LEVEL), 0, all.rest.length);
        for (int f = 0; f < all.frames; f++) {
            state.column(NarrativeColumns.FRAME_BELIEF)[f] = all.frameAtRest(f);
        }
        for (int a = 0; a < all.count(); a++) {
            state.column(NarrativeColumns.GROUP_ACCEPTANCE)[a] = all.acceptanceAtRest(a);
        }
        for (int r = 0; r < all.regions; r++) {
            state.column(NarrativeColumns.ACCEPTANCE)[r] = all.regionAtRest(r);
        }
    }
}
