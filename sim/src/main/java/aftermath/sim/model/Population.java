package aftermath.sim.model;

import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Parameter;
import aftermath.sim.population.Cells;
import aftermath.sim.population.Residents;
import aftermath.sim.population.Temper;
import aftermath.sim.population.Ties;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Who the residents are at the start: groups, traits, ties, drawn from the scenario's distributions.
///
///     hᵢ mean of two uniforms on [0, 1],   Rᵢ uniform on [0, 1],   Tᵢ ~ N(mean, sd),   fᵢ ∈ {0, 1}
///
/// Only a share of residents is available for protest at all: biographical availability, McAdam 1986,
/// doi:10.1086/228463; Schussman & Soule 2005, doi:10.1353/sof.2006.0034.
///
/// Source: hardship and risk aversion as in Epstein 2002 (uniform there); a spread of thresholds as in Granovetter
/// 1978, doi:10.1086/226707.
public final class Population {
    /// Groups, in the order of cells: titular, Russian, others.
    public static final int GROUPS = 3;

    public static final Parameter LEGITIMACY = new Parameter(
            "population.legitimacy", "1", 0, 1, "Legitimacy of the government at rest in the titular group");
    public static final Parameter LEGITIMACY_RUSSIAN =
            new Parameter("population.legitimacy-russian", "1", -1, 1, "How much higher it is in the Russian group");
    public static final Parameter LEGITIMACY_OTHER =
            new Parameter("population.legitimacy-other", "1", -1, 1, "How much higher it is among others");
    public static final Parameter AVAILABILITY = new Parameter(
            "population.availability", "share", 0, 1, "Share of adults who could ever take part in a protest");
    public static final Parameter MILITANTS = new Parameter(
            "population.militants", "1", 0, 100, "Organised militants, as a multiple of those in the table");
    public static final Parameter THRESHOLD_MEAN =
            new Parameter("population.threshold-mean", "grievance", -2, 3.5, "Mean of the personal threshold to act");
    public static final Parameter THRESHOLD_SPREAD = new Parameter(
            "population.threshold-spread", "grievance", 1e-3, 0.5, "Standard deviation of the personal threshold");
    public static final Parameter FEAR_WEIGHT = new Parameter(
            "population.fear-weight", "grievance", 0, 10, "What certain arrest costs a wholly risk-averse resident");
    public static final Parameter EXPOSURE = new Parameter(
            "population.exposure", "1", 0, 1, "Adults who depend on LPG, over the share of vehicles that run on it");
    public static final Parameter DEGREE = Parameter.whole("population.degree", "1", 1, 16, "Ties of a resident");
    public static final Parameter NEAR =
            Parameter.whole("population.near", "1", 0, 16, "Ties of a resident inside his own place, at most all");
    public static final Parameter HOMOPHILY = new Parameter(
            "population.homophily", "1", 0, 1e3, "How much likelier a tie is inside the group than across");
    public static final Parameter GRAVITY =
            new Parameter("population.gravity", "1", 0, 10, "Exponent of distance in the chance of a far tie");

    /// What settling the residents needs from the scenario.
    public static final List<Parameter> PARAMETERS = List.of(
            LEGITIMACY,
            LEGITIMACY_RUSSIAN,
            LEGITIMACY_OTHER,
            AVAILABILITY,
            MILITANTS,
            THRESHOLD_MEAN,
            THRESHOLD_SPREAD,
            FEAR_WEIGHT,
            EXPOSURE,
            DEGREE,
            NEAR,
            HOMOPHILY,
            GRAVITY);

    private static final double NEAREST_KM = 10;

    private final Residents residents;
    private final Ties ties;
    private final Temper temper;
    private final Organised organised;
    private final int scale;

    /// @param scale  residents per agent
    /// @param number value of each of [#PARAMETERS]
    public Population(
            Scenario scenario, Geography map, int scale, ToDoubleFunction<Parameter> number, Draws draws, Crew crew) {
        this(scenario, map, scale, number, draws, crew, null);
    }

    /// As above, in the memory of residents whose run is over.
    public Population(
            Scenario scenario,
            Geography map,
            int scale,
            ToDoubleFunction<Parameter> number,
            Draws draws,
            Crew crew,
            @Nullable Residents spent) {
        this.scale = scale;
        this.temper = temper(scenario, map, number);
        Cells cells = Cells.sample(adults(scenario, map), GROUPS, scale, draws);
        this.residents = new Residents(cells, temper, draws, crew, spent);
        this.ties = ties(cells, map, number, draws);
        this.organised = new Organised(scenario, map, cells, number.applyAsDouble(MILITANTS) / scale, draws);
    }

    private Population(Population of, Residents residents) {
        this.residents = residents;
        this.ties = of.ties;
        this.temper = of.temper;
        this.organised = of.organised;
        this.scale = of.scale;
    }

    /// The same people, doing what they do now, to go on by themselves.
    ///
    /// @param spent residents of a run that is over, whose memory is taken; unusable afterwards
    Population twin(@Nullable Residents spent) {
        return new Population(this, residents.twin(spent));
    }

    public Residents residents() {
        return residents;
    }

    public Ties ties() {
        return ties;
    }

    /// Who belongs to an organised group of militants.
    public Organised organised() {
        return organised;
    }

    public Temper temper() {
        return temper;
    }

    /// Residents that one agent stands for.
    public int scale() {
        return scale;
    }

    private static Temper temper(Scenario scenario, Geography map, ToDoubleFunction<Parameter> number) {
        double[] discontent = new double[map.places() * GROUPS];
        for (int c = 0; c < discontent.length; c++) {
            discontent[c] = 1 - legitimacyAtRest(scenario, map.regionOf(c / GROUPS), c % GROUPS, number);
        }
        double[] exposure = new double[map.places()];
        for (int p = 0; p < exposure.length; p++) {
            exposure[p] = number.applyAsDouble(EXPOSURE)
                    * scenario.regions().get(map.regionOf(p)).lpgShare();
        }
        return new Temper(
                number.applyAsDouble(AVAILABILITY),
                number.applyAsDouble(THRESHOLD_MEAN),
                number.applyAsDouble(THRESHOLD_SPREAD),
                discontent,
                number.applyAsDouble(FEAR_WEIGHT),
                exposure);
    }

    /// Legitimacy of the government at rest, 0..1: of the nation, the group and the region.
    public static double legitimacyAtRest(
            Scenario scenario, int region, int group, ToDoubleFunction<Parameter> number) {
        double level = number.applyAsDouble(LEGITIMACY)
                + scenario.regions().get(region).legitimacyOffset();
        return switch (group) {
            case 0 -> Math.clamp(level, 0, 1);
            case 1 -> Math.clamp(level + number.applyAsDouble(LEGITIMACY_RUSSIAN), 0, 1);
            default -> Math.clamp(level + number.applyAsDouble(LEGITIMACY_OTHER), 0, 1);
        };
    }

    private static long[] adults(Scenario scenario, Geography map) {
        long[] adults = new long[map.places() * GROUPS];
        for (int p = 0; p < map.places(); p++) {
            Scenario.Region region = scenario.regions().get(map.regionOf(p));
            long all = (long) map.adults(p);
            long titular = Math.round(all * region.shareKazakh());
            long russian = Math.min(all - titular, Math.round(all * region.shareRussian()));
            adults[p * GROUPS] = titular;
            adults[p * GROUPS + 1] = russian;
            adults[p * GROUPS + 2] = all - titular - russian;
        }
        return adults;
    }

    private static Ties ties(Cells cells, Geography map, ToDoubleFunction<Parameter> number, Draws draws) {
        double homophily = number.applyAsDouble(HOMOPHILY);
        double gravity = number.applyAsDouble(GRAVITY);
        int degree = (int) number.applyAsDouble(DEGREE);
        int near = Math.min(degree, (int) number.applyAsDouble(NEAR));
        double[][] reach = new double[map.places()][map.places()];
        for (int p = 0; p < reach.length; p++) {
            for (int q = 0; q < reach.length; q++) {
                reach[p][q] = StrictMath.pow(Math.max(NEAREST_KM, map.distance(p, q)), -gravity);
            }
        }
        Ties.Affinity nearly = (c, d) -> cells.groupOf(c) == cells.groupOf(d) ? homophily : 1;
        Ties.Affinity distant = (c, d) -> nearly.between(c, d) * reach[cells.placeOf(c)][cells.placeOf(d)];
        return new Ties(cells, near, degree, nearly, distant, draws);
    }
}
