package aftermath.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Frames;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each parameter, low and high on the same worlds, moves what it is said to move the way it is said to.
///
/// Single worlds may go against the trend, so the sum over some seeds is compared. Where feedback could turn a
/// direction round, the mechanisms that answer are cut, and the case says so.
class DirectionTest {
    private static final int SEEDS = 8;
    private static final int TICKS = 330;
    private static final double NEVER = 1000;

    enum Moves {
        UP,
        DOWN
    }

    /// What is looked at, one number of a run.
    @SuppressWarnings("ImmutableEnumChecker") // The functions are pure; the checker cannot know.
    enum Look {
        PERSON_HOURS(f -> sum(f.total(Columns.PARTICIPANTS))),
        PEAK(f -> max(f.total(Columns.PARTICIPANTS))),
        WEST_PERSON_HOURS(f -> sum(f.course(Columns.REGION_CROWD, 0))),
        MILITANT_HOURS(f -> sum(f.total(Columns.NATION_MILITANTS))),
        HURT(f -> max(f.total(Columns.HURT))),
        ARRESTED(f -> max(f.total(Columns.ARRESTED))),
        HELD_HOURS(f -> sum(f.total(Columns.NATION_HELD))),
        LOWEST_LEGITIMACY(f -> -max(negative(f.total(Columns.LEGITIMACY)))),
        FIRST_LEGITIMACY(f -> f.total(Columns.LEGITIMACY)[0]),
        FINAL_LEGITIMACY(f -> last(f.total(Columns.LEGITIMACY))),
        INTERNET_HOURS(f -> sum(f.total(Columns.INTERNET))),
        PRICE_HOURS(f -> sum(f.total(Columns.PRICE))),
        EARLY_PRICE(f -> f.total(Columns.PRICE)[3]),
        EARLY_BURDEN(f -> f.total(Columns.BURDEN)[12]),
        BURDEN_HOURS(f -> sum(f.total(Columns.BURDEN))),
        EMERGENCY_HOUR(f -> first(f.total(Columns.EMERGENCY))),
        EMERGENCY_HOURS(f -> sum(f.total(Columns.EMERGENCY))),
        REQUEST_HOUR(f -> first(f.total(Columns.REQUEST))),
        DECISION_HOURS(f -> first(f.total(Columns.ANNOUNCEMENT)) - first(f.total(Columns.REQUEST))),
        ANNOUNCED(f -> max(f.total(Columns.ANNOUNCEMENT))),
        SIGNAL(f -> max(f.total(Columns.SIGNAL))),
        TROOPS_HOUR(f -> first(f.total(Columns.TROOPS))),
        FULL_STRENGTH_HOUR(f -> firstAtLeast(f.total(Columns.TROOPS), 1900)),
        TROOP_HOURS(f -> sum(f.total(Columns.TROOPS))),
        FREED(f -> max(f.total(Columns.FREED))),
        HOLDING(f -> sum(f.total(Columns.HOLDING))),
        FORCES_AT_REST(f -> f.total(Columns.NATION_FORCES)[0]),
        MOST_FORCES(f -> max(f.total(Columns.NATION_FORCES))),
        FORCES_PRESENT(f -> sum(f.total(Columns.FORCES))),
        CROWD_BY_NIGHT(f -> nightly(f.total(Columns.PARTICIPANTS)) / (1 + sum(f.total(Columns.PARTICIPANTS)))),
        JOINED_BY_NIGHT(f -> nightly(f.total(Columns.JOINED)) / (1 + sum(f.total(Columns.JOINED))));

        final ToDoubleFunction<Frames> of;

        Look(ToDoubleFunction<Frames> of) {
            this.of = of;
        }
    }

    @ParameterizedTest(name = "{0} up, {3} {4}")
    @MethodSource("cases")
    void a_parameter_moves_the_outcome_the_right_way(
            String parameter, double low, double high, Look look, Moves moves, Small country) {
        double atLow = overSeeds(country.with(parameter, low), look);
        double atHigh = overSeeds(country.with(parameter, high), look);
        double larger = moves == Moves.UP ? atHigh : atLow;
        double smaller = moves == Moves.UP ? atLow : atHigh;
        assertThat(larger)
                .as("%s at %s: %s, at %s: %s", look, low, atLow / SEEDS, high, atHigh / SEEDS)
                .isGreaterThan(smaller + 0.01 * Math.abs(smaller));
    }

    private static double overSeeds(Small country, Look look) {
        return sum(IntStream.rangeClosed(1, SEEDS)
                .parallel()
                .mapToDouble(seed -> look.of.applyAsDouble(country.seed(seed).nation(TICKS)))
                .toArray());
    }

    static List<Arguments> cases() {
        Small crisis = Small.crisis();
        Small bold = crisis.with("population.threshold-mean", 0.80);
        // Nobody answers the crowd but the police of the place, and few come out: no outbreak hides what a tail does.
        Small tail = crisis.with("population.threshold-mean", 1.15)
                .scale(150)
                .cut("economy.concession", "information.blackout", "security.emergency", "alliance");
        // Without the price shock, which lifts the hardship of the exposed to the top where strain adds nothing.
        Small plain = tail.with("population.threshold-mean", 0.78).in(SmallCountry.scenario(List.of()));
        // A shock that few bear gladly: whoever comes out can still be sent home by the night.
        Small mild = tail.with("society.grievance.burden", 0.5, "population.threshold-mean", 1.05);
        // What is cut of the internet does not come back through people who no longer see each other.
        Small deaf = crisis.with("population.threshold-mean", 0.55).cut("society.coverage", "society.backlash");
        // Troops leave within the half month that is looked at.
        Small hasty = crisis.with("alliance.withdraw.cost", 10_000, "alliance.withdraw.ramp", 24);
        // Whoever comes out does so against the odds.
        Small rare = tail.with("population.threshold-mean", 1.45);
        // The hurt are many.
        Small rough = crisis.with("contest.casualties.batons", 0.3, "contest.casualties.wounded", 10);
        return List.of(
                of("population.legitimacy", 0.39, 0.43, Look.PERSON_HOURS, Moves.DOWN, crisis),
                of("population.legitimacy-russian", 0, 0.25, Look.PERSON_HOURS, Moves.DOWN, tail),
                of("population.legitimacy-other", 0, 0.5, Look.FIRST_LEGITIMACY, Moves.UP, crisis),
                of("population.threshold-mean", 1.10, 1.20, Look.PERSON_HOURS, Moves.DOWN, tail),
                of("population.threshold-spread", 0.10, 0.14, Look.PERSON_HOURS, Moves.UP, tail),
                of("population.fear-weight", 0.1, 0.4, Look.PERSON_HOURS, Moves.DOWN, tail),
                of("population.exposure", 0.6, 1, Look.PERSON_HOURS, Moves.UP, tail),
                of("population.availability", 0.3, 0.9, Look.PERSON_HOURS, Moves.UP, crisis),
                of("population.militants", 0.3, 3, Look.MILITANT_HOURS, Moves.UP, crisis),
                of("society.decide.least", 0, 1e-3, Look.PERSON_HOURS, Moves.DOWN, rare),
                // Whoever is in care can neither come out nor be hurt again.
                of("society.decide.recovery", 2, 300, Look.MILITANT_HOURS, Moves.DOWN, rough),
                of("society.decide.recovery", 2, 300, Look.HURT, Moves.DOWN, rough),
                of("economy.strain.inflation", 0, 0.03, Look.PERSON_HOURS, Moves.UP, plain),
                of("economy.strain.debt", 0, 0.03, Look.PERSON_HOURS, Moves.UP, plain),
                of("economy.strain.debt-z", -2, 2, Look.PERSON_HOURS, Moves.UP, plain),
                of("economy.strain.poverty", 0, 0.05, Look.WEST_PERSON_HOURS, Moves.UP, plain),
                of("economy.strain.joblessness", 0, 0.05, Look.WEST_PERSON_HOURS, Moves.UP, plain),
                of("economy.strain.wage", 0, 0.05, Look.WEST_PERSON_HOURS, Moves.DOWN, plain),
                of(
                        "economy.strain.bound",
                        0.01,
                        0.1,
                        Look.WEST_PERSON_HOURS,
                        Moves.UP,
                        plain.with("economy.strain.inflation", 0.05)),
                of("economy.cap-removal.half-life", 2, 24, Look.EARLY_PRICE, Moves.DOWN, crisis),
                of("economy.concession.tolerated", 300, 30_000, Look.PRICE_HOURS, Moves.UP, crisis),
                of("economy.concession.half-offer", 500, 20_000, Look.PRICE_HOURS, Moves.UP, crisis),
                of("economy.concession.national-share", 0, 0.5, Look.PRICE_HOURS, Moves.DOWN, crisis),
                of("economy.concession.floor", 0.7, 1.2, Look.PRICE_HOURS, Moves.UP, crisis),
                of("economy.concession.memory", 6, 200, Look.PRICE_HOURS, Moves.DOWN, crisis),
                of("economy.burden.felt", 6, 72, Look.EARLY_BURDEN, Moves.DOWN, crisis),
                of("economy.burden.relief", 6, 200, Look.BURDEN_HOURS, Moves.UP, crisis),
                of("information.blackout.half", 10_000, 40_000, Look.INTERNET_HOURS, Moves.UP, deaf),
                of("information.blackout.half", 5_000, 80_000, Look.PERSON_HOURS, Moves.UP, crisis.cut("alliance")),
                of("information.blackout.least", 0.05, 1, Look.INTERNET_HOURS, Moves.UP, deaf),
                of("information.blackout.safe", 200, 10_000, Look.INTERNET_HOURS, Moves.UP, crisis),
                of("information.blackout.restoring", 6, 100, Look.INTERNET_HOURS, Moves.DOWN, crisis),
                of("information.blackout.notice", 1, 72, Look.INTERNET_HOURS, Moves.UP, crisis),
                of("information.blackout.memory", 6, 200, Look.INTERNET_HOURS, Moves.DOWN, crisis),
                of("society.backlash.rate", 0.0005, 0.02, Look.LOWEST_LEGITIMACY, Moves.DOWN, crisis),
                of(
                        "society.backlash.half",
                        100,
                        5000,
                        Look.LOWEST_LEGITIMACY,
                        Moves.UP,
                        crisis.with("society.backlash.rate", 0.01)),
                of("society.backlash.concession-gain", 0, 0.05, Look.FINAL_LEGITIMACY, Moves.UP, crisis),
                of(
                        "society.backlash.half-life",
                        24,
                        2000,
                        Look.FINAL_LEGITIMACY,
                        Moves.DOWN,
                        crisis.with("society.backlash.rate", 0.005).cut("economy.concession")),
                of("society.grievance.burden", 1.0, 1.5, Look.PERSON_HOURS, Moves.UP, tail),
                of("society.fear.k", 1, 6, Look.PERSON_HOURS, Moves.DOWN, tail),
                of("society.fear.on-scene", 0.1, 0.9, Look.PERSON_HOURS, Moves.DOWN, tail),
                of("society.fear.memory", 1, 48, Look.PEAK, Moves.DOWN, tail),
                of(
                        "society.fear.emergency",
                        0,
                        5,
                        Look.PERSON_HOURS,
                        Moves.DOWN,
                        crisis.with("security.emergency.declared", 10_000)),
                of("society.social-proof.crowd", 0.06, 0.16, Look.PERSON_HOURS, Moves.UP, tail),
                of("society.social-proof.half", 0.002, 0.02, Look.PERSON_HOURS, Moves.DOWN, tail),
                of(
                        "society.social-proof.ties",
                        0,
                        0.8,
                        Look.PERSON_HOURS,
                        Moves.UP,
                        tail.with("population.threshold-mean", 0.90)),
                of("society.coverage.pull", 0.2, 0.4, Look.PERSON_HOURS, Moves.UP, tail),
                of("society.coverage.half", 1000, 10_000, Look.PERSON_HOURS, Moves.DOWN, tail),
                of("society.fatigue.cost", 0.004, 0.02, Look.PERSON_HOURS, Moves.DOWN, tail),
                of("society.decide.rate", 0.03, 0.08, Look.PERSON_HOURS, Moves.UP, tail),
                of("society.decide.leave", 0.15, 0.4, Look.PERSON_HOURS, Moves.DOWN, tail),
                of("society.decide.night", 0, 0.3, Look.PERSON_HOURS, Moves.DOWN, tail),
                of("society.decide.night", 0, 0.3, Look.CROWD_BY_NIGHT, Moves.DOWN, tail),
                of("society.decide.rhythm", 0, 1, Look.CROWD_BY_NIGHT, Moves.DOWN, mild),
                of("society.decide.peak", 4, 16, Look.CROWD_BY_NIGHT, Moves.DOWN, mild),
                of("society.decide.spread", 0.02, 0.04, Look.PERSON_HOURS, Moves.UP, tail),
                of("society.decide.custody", 24, 300, Look.HELD_HOURS, Moves.UP, crisis),
                of(
                        "security.curfew.night",
                        0,
                        1,
                        Look.JOINED_BY_NIGHT,
                        Moves.DOWN,
                        crisis.with("security.emergency.declared", 1000)),
                of(
                        "society.decide.rest",
                        4,
                        100,
                        Look.PERSON_HOURS,
                        Moves.DOWN,
                        tail.with("society.fatigue.cost", 0.02)),
                of(
                        "society.decide.recent",
                        6,
                        300,
                        Look.ARRESTED,
                        Moves.UP,
                        crisis.with("security.arrest.round-up", 0.004)),
                of("security.emergency.declared", 5_000, 30_000, Look.EMERGENCY_HOUR, Moves.UP, crisis),
                of("security.emergency.lifted", 100, 5_000, Look.EMERGENCY_HOURS, Moves.DOWN, crisis),
                of("security.emergency.memory", 12, 100, Look.EMERGENCY_HOURS, Moves.UP, crisis),
                of("security.deploy.on-duty", 0.05, 0.5, Look.FORCES_AT_REST, Moves.UP, crisis),
                of("security.deploy.all-out", 0.2, 1, Look.MOST_FORCES, Moves.UP, crisis),
                of("security.deploy.alert-memory", 1, 48, Look.FORCES_PRESENT, Moves.UP, crisis),
                of("security.deploy.guard", 0.1, 0.8, Look.MOST_FORCES, Moves.DOWN, crisis),
                of("security.deploy.muster", 1, 30, Look.FORCES_PRESENT, Moves.DOWN, crisis),
                of(
                        "security.deploy.airlift",
                        1,
                        60,
                        Look.FORCES_PRESENT,
                        Moves.DOWN,
                        crisis.with("security.deploy.speed", 20)),
                of(
                        "security.deploy.speed",
                        10,
                        200,
                        Look.FORCES_PRESENT,
                        Moves.UP,
                        crisis.with("security.deploy.airlift", 1000)),
                of("security.cohesion.strength", 0.5, 1.5, Look.HOLDING, Moves.UP, crisis),
                of("security.cohesion.doubt", 0.5, 2, Look.HOLDING, Moves.DOWN, crisis),
                of("security.arrest.rate", 0.001, 0.02, Look.ARRESTED, Moves.UP, crisis),
                of("security.arrest.emergency-rate", 0.005, 0.05, Look.ARRESTED, Moves.UP, bold),
                of("security.arrest.round-up", 0, 0.004, Look.ARRESTED, Moves.UP, bold),
                of("security.arrest.half", 0.1, 20, Look.ARRESTED, Moves.DOWN, crisis),
                of("alliance.request.level", 0.3, 0.8, Look.REQUEST_HOUR, Moves.DOWN, crisis),
                of("alliance.request.weight", 0.3, 2, Look.REQUEST_HOUR, Moves.DOWN, crisis),
                of("alliance.request.memory", 1, 48, Look.REQUEST_HOUR, Moves.UP, crisis),
                of(
                        "alliance.request.decisiveness",
                        1,
                        6,
                        Look.REQUEST_HOUR,
                        Moves.UP,
                        crisis.with("alliance.request.level", 0.9)),
                of("alliance.decide.hours", 2, 30, Look.DECISION_HOURS, Moves.UP, crisis),
                of(
                        "alliance.decide.multiplier",
                        0,
                        20,
                        Look.ANNOUNCED,
                        Moves.UP,
                        crisis.with("alliance.decide.reputation", 0.1)),
                of("alliance.decide.reputation", -3, 1, Look.ANNOUNCED, Moves.UP, crisis),
                of("alliance.signal.weight", 0.2, 2, Look.SIGNAL, Moves.UP, crisis),
                of("alliance.signal.weight", 0, 4, Look.HOLDING, Moves.UP, crisis),
                of("alliance.credibility.honoured", 0, 2, Look.SIGNAL, Moves.UP, crisis),
                of("alliance.credibility.requests", 2, 10, Look.SIGNAL, Moves.DOWN, crisis),
                of("alliance.relief.first", 5, 50, Look.TROOPS_HOUR, Moves.UP, crisis),
                of("alliance.relief.ramp", 12, 60, Look.FULL_STRENGTH_HOUR, Moves.UP, crisis),
                of("alliance.relief.ratio", 0.1, 1, Look.FREED, Moves.UP, crisis),
                of("alliance.withdraw.memory", 12, 200, Look.TROOP_HOURS, Moves.UP, hasty),
                of("alliance.withdraw.cost", 1000, 20_000, Look.TROOP_HOURS, Moves.DOWN, hasty),
                of("alliance.withdraw.notice", 6, 100, Look.TROOP_HOURS, Moves.UP, hasty),
                of("alliance.withdraw.ramp", 6, 100, Look.TROOP_HOURS, Moves.UP, hasty));
    }

    private static Arguments of(String parameter, double low, double high, Look look, Moves moves, Small country) {
        return Arguments.of(parameter, low, high, look, moves, country);
    }

    private static double sum(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v;
        }
        return sum;
    }

    private static double max(double[] x) {
        double most = Double.NEGATIVE_INFINITY;
        for (double v : x) {
            most = Math.max(most, v);
        }
        return most;
    }

    private static double last(double[] x) {
        return x[x.length - 1];
    }

    private static double[] negative(double[] x) {
        double[] negative = new double[x.length];
        for (int t = 0; t < x.length; t++) {
            negative[t] = -x[t];
        }
        return negative;
    }

    private static double first(double[] x) {
        return firstAtLeast(x, Double.MIN_VALUE);
    }

    private static double firstAtLeast(double[] x, double level) {
        for (int t = 0; t < x.length; t++) {
            if (x[t] >= level) {
                return t;
            }
        }
        return NEVER;
    }

    private static double nightly(double[] x) {
        double sum = 0;
        for (int t = 0; t < x.length; t++) {
            sum += t % 24 < 6 ? x[t] : 0;
        }
        return sum;
    }
}
