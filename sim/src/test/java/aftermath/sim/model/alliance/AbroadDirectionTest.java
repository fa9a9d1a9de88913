package aftermath.sim.model.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.World;
import aftermath.sim.model.Catalogue;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.Numbers;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.model.Theatre;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each parameter of alliance, powers and precedent, low and high in one and the same scripted crisis, moves what it is
/// said to move the way it is said to; and each of their mechanisms, cut from it, changes something.
class AbroadDirectionTest {
    private static final int TICKS = 24 * 120;
    private static final List<String> CAST = List.of("alliance", "powers", "precedent");

    /// A crowd from the third day, violence from the fifth, calm on the ninth.
    private static void crisis(World world, int tick) {
        double size = tick < 48 ? 0 : tick < 130 ? 1 : Math.max(0, (200 - tick) / 70.0);
        boolean violent = tick >= 100 && tick < 160;
        Theatre.fill(world, Columns.FORCES, 2500);
        Theatre.fill(world, Columns.HOLDING, 0.9);
        Theatre.fill(world, Columns.CROWD, 5000 * size);
        Theatre.fill(world, Columns.INTERNET, violent ? 0.1 : 1);
        Theatre.fill(world, NarrativeColumns.ACCEPTANCE, 0.4);
        Theatre.fill(world, NarrativeColumns.ANNEXATION_FEAR, tick < 140 ? 0.05 : 0.25);
        world.column(Columns.PARTICIPANTS)[0] = 40_000 * size;
        world.column(Columns.MILITANTS)[2] = violent ? 2500 : 0;
        world.column(Columns.NATION_MILITANTS)[0] = violent ? 2500 : 0;
        world.column(ContestColumns.ARMED)[2] = violent ? 700 : 0;
        world.column(ContestColumns.NATION_SITES_LOST)[0] = violent ? 3 : 0;
        world.column(Columns.STANDS)[2] = violent ? 0 : 1;
        world.column(Columns.DEAD_CIVILIANS)[0] = tick >= 110 ? 100 : 0;
        world.column(Columns.DEAD_MILITANTS)[0] = tick >= 110 ? 50 : 0;
        world.column(Columns.TIED)[0] = 4000;
    }

    private static Theatre stage(List<String> ids) {
        return new Theatre(Numbers.shippedWith("alliance.request.weight", 0.3), ids, AbroadDirectionTest::crisis);
    }

    private static Frames without(String id) {
        List<String> others = ids();
        others.remove(id);
        return stage(others).play(TICKS);
    }

    static List<String> ids() {
        return Catalogue.ids().stream()
                .filter(id -> CAST.contains(id.substring(0, id.indexOf('.'))))
                .collect(Collectors.toList());
    }

    private static double sum(Frames frames, Column column, int entity) {
        return Arrays.stream(frames.course(column, entity)).sum();
    }

    private static double last(Frames frames, Column column, int entity) {
        return frames.value(column, TICKS - 1, entity);
    }

    private static double hour(Frames frames, Column column) {
        int hour = Theatre.first(frames, column, Double.MIN_VALUE);
        return hour < 0 ? TICKS : hour;
    }

    /// The first value that is not zero.
    private static double first(Frames frames, Column column) {
        return Arrays.stream(frames.course(column, 0))
                .filter(v -> v != 0)
                .findFirst()
                .orElse(0);
    }

    private static double secondRequest(Frames frames) {
        double[] request = frames.course(Columns.REQUEST, 0);
        int rises = 0;
        for (int t = 1; t < TICKS; t++) {
            rises += request[t] > request[t - 1] ? 1 : 0;
            if (rises == 2) {
                return t;
            }
        }
        return TICKS;
    }

    /// What is looked at, one number of a run.
    @SuppressWarnings("ImmutableEnumChecker") // The functions are pure; the checker cannot know.
    enum Look {
        CREDIBILITY(f -> last(f, PowerColumns.CREDIBILITY, 0)),
        CREDIBILITY_HOURS(f -> sum(f, PowerColumns.CREDIBILITY, 0)),
        REQUEST_HOUR(f -> hour(f, Columns.REQUEST)),
        SECOND_REQUEST(AbroadDirectionTest::secondRequest),
        THREAT(f -> sum(f, Columns.THREAT, 0)),
        LOYAL(f -> sum(f, Columns.LOYAL, 0)),
        DECISION_HOURS(f -> hour(f, Columns.ANNOUNCEMENT) - hour(f, Columns.REQUEST)),
        LEAD_GAIN(f -> first(f, PowerColumns.MEMBER_GAIN)),
        SUCCESS(f -> first(f, PowerColumns.SUCCESS)),
        ANNOUNCED(f -> hour(f, Columns.ANNOUNCEMENT) < TICKS ? 1 : 0),
        SIGNAL(f -> sum(f, Columns.SIGNAL, 0)),
        TROOPS_HOUR(f -> hour(f, Columns.TROOPS)),
        TROOP_HOURS(f -> sum(f, Columns.TROOPS, 0)),
        FREED(f -> Arrays.stream(f.course(Columns.FREED, 0)).limit(24 * 9).sum()),
        NATIONALISM(f -> sum(f, NarrativeColumns.NATIONALISM, 0)),
        LEAD_STAKE(f -> last(f, PowerColumns.STAKE, 0)),
        LEAD_BACKING(f -> sum(f, PowerColumns.BACKING, 0)),
        LEAD_EARLY_BACKING(f -> f.value(PowerColumns.BACKING, 72, 0)),
        RIVAL_BACKING(f -> sum(f, PowerColumns.BACKING, 2)),
        LEAD_INFLUENCE(f -> sum(f, PowerColumns.INFLUENCE, 0)),
        RIVAL_INFLUENCE(f -> sum(f, PowerColumns.INFLUENCE, 2)),
        FRIENDS(f -> sum(f, PowerColumns.PARTNERSHIP, 0)),
        RIVALS(f -> sum(f, PowerColumns.PARTNERSHIP, 1)),
        LAST_FRIENDS(f -> last(f, PowerColumns.PARTNERSHIP, 0)),
        BALANCE(f -> sum(f, PowerColumns.BALANCE, 0)),
        STANDING(f -> sum(f, PowerColumns.STANDING, 0)),
        LAST_STANDING(f -> last(f, PowerColumns.STANDING, 0)),
        ALLY_BELIEF(f -> last(f, PowerColumns.INTERVENTION_BELIEF, 0)),
        NEIGHBOUR_BELIEF(f -> last(f, PowerColumns.INTERVENTION_BELIEF, 1)),
        ALLY_PROTEST(f -> last(f, PowerColumns.STATE_PROTEST, 0)),
        ALLY_WISH(f -> last(f, PowerColumns.STATE_WISH, 0));

        final ToDoubleFunction<Frames> of;

        Look(ToDoubleFunction<Frames> of) {
            this.of = of;
        }
    }

    @ParameterizedTest(name = "{0} up, {3} up: {4}")
    @MethodSource("cases")
    void a_parameter_moves_the_outcome_the_right_way(
            String parameter, double low, double high, Look look, boolean up, Theatre stage) {
        double atLow = look.of.applyAsDouble(stage.with(parameter, low).play(TICKS));
        double atHigh = look.of.applyAsDouble(stage.with(parameter, high).play(TICKS));
        double larger = up ? atHigh : atLow;
        double smaller = up ? atLow : atHigh;
        assertThat(larger)
                .as("%s at %s: %s, at %s: %s", look, low, atLow, high, atHigh)
                .isGreaterThan(smaller + 1e-6 * Math.abs(smaller));
    }

    static List<Arguments> cases() {
        Theatre stage = stage(CAST);
        // The request goes unanswered.
        Theatre refused = stage.with("alliance.decide.reputation", -5);
        // What is lost has to sink in before help is asked for.
        Theatre patient = stage.with("alliance.request.level", 0.45);
        // Help is needed again as soon as it has left.
        Theatre endless = stage.with("alliance.request.weight", 10, "alliance.request.memory", 1000);
        // Nothing speaks against the lead power.
        Theatre fearless = stage.with("powers.align.fear", 0);
        return List.of(
                up("alliance.credibility.honoured", 0, 3, Look.CREDIBILITY, stage),
                down("alliance.credibility.requests", 0, 5, Look.CREDIBILITY, stage),
                up("alliance.credibility.patience", 24, 500, Look.CREDIBILITY_HOURS, refused),
                up("alliance.credibility.withdrawal", 0, 1, Look.CREDIBILITY, stage),
                up("alliance.credibility.term", 5, 60, Look.CREDIBILITY, stage),
                down("alliance.request.level", 0.3, 0.9, Look.REQUEST_HOUR, stage),
                up("alliance.request.weight", 0.1, 1, Look.THREAT, stage),
                down("alliance.request.weight", 0.1, 2, Look.REQUEST_HOUR, stage),
                up("alliance.request.militant", 1, 5, Look.THREAT, stage),
                up("alliance.request.armed", 3, 20, Look.THREAT, stage),
                up("alliance.request.site", 0, 3000, Look.THREAT, stage),
                down("alliance.request.site", 0, 3000, Look.REQUEST_HOUR, patient),
                up("alliance.request.fallen", 0, 1, Look.LOYAL, stage),
                up("alliance.request.decisiveness", 1, 6, Look.REQUEST_HOUR, stage.with("alliance.request.level", 0.7)),
                up("alliance.request.memory", 1, 12, Look.REQUEST_HOUR, patient),
                up("alliance.request.pause", 1, 20, Look.SECOND_REQUEST, endless),
                up("alliance.decide.hours", 1, 12, Look.DECISION_HOURS, stage),
                up("alliance.decide.multiplier", 1, 20, Look.SUCCESS, stage),
                up("alliance.decide.multiplier", 1, 20, Look.LEAD_GAIN, stage),
                up("alliance.decide.decisiveness", 1, 3, Look.SUCCESS, stage),
                up("alliance.decide.stake", 0, 2, Look.LEAD_GAIN, stage),
                up("alliance.decide.reputation", 0, 1, Look.LEAD_GAIN, stage),
                down("alliance.decide.quorum", 0.5, 1, Look.ANNOUNCED, stage),
                up("alliance.signal.weight", 0.2, 2, Look.SIGNAL, stage),
                up("alliance.relief.first", 2, 30, Look.TROOPS_HOUR, stage),
                down("alliance.relief.ramp", 24, 150, Look.FREED, stage),
                up("alliance.relief.ratio", 0.3, 1.2, Look.FREED, stage),
                up("alliance.backlash.rate", 0.005, 0.05, Look.NATIONALISM, stage),
                down("alliance.backlash.half", 300, 5000, Look.NATIONALISM, stage),
                up("alliance.backlash.unseen", 0, 1, Look.NATIONALISM, stage),
                up("alliance.backlash.half-life", 30, 500, Look.NATIONALISM, stage),
                up("alliance.withdraw.memory", 12, 200, Look.TROOP_HOURS, stage),
                down("alliance.withdraw.cost", 100, 10_000, Look.TROOP_HOURS, stage),
                down("alliance.withdraw.backlash", 0, 50, Look.TROOP_HOURS, stage),
                up("alliance.withdraw.least-stay", 0, 60, Look.TROOP_HOURS, stage),
                up("alliance.withdraw.stay", 0, 60, Look.TROOP_HOURS, stage),
                up("alliance.withdraw.notice", 6, 100, Look.TROOP_HOURS, stage),
                up("alliance.withdraw.ramp", 24, 300, Look.TROOP_HOURS, stage),
                up("powers.hub-stake.trade", 0, 3, Look.LEAD_STAKE, stage),
                up("powers.hub-stake.transit", 0, 3, Look.LEAD_BACKING, stage),
                down("powers.backing.noticed", 500, 20_000, Look.LEAD_BACKING, stage),
                down("powers.backing.half", 5000, 80_000, Look.LEAD_BACKING, stage),
                up("powers.backing.memory", 24, 200, Look.LEAD_BACKING, stage),
                down("powers.backing.pace", 6, 100, Look.LEAD_EARLY_BACKING, stage),
                up("powers.backing.stake", 0, 1, Look.LEAD_BACKING, stage),
                down("powers.backing.outlook", 0, 1, Look.RIVAL_BACKING, stage),
                up("powers.backing.outlook", 0, 0.6, Look.LEAD_BACKING, stage),
                down("powers.backing.rights", 0, 1, Look.RIVAL_BACKING, stage),
                up("powers.backing.dead", 20, 1000, Look.RIVAL_BACKING, stage),
                up("powers.backing.revolt", 0.05, 0.8, Look.LEAD_BACKING, stage),
                up("powers.backing.true-report", 0.5, 1, Look.LEAD_BACKING, stage),
                down("powers.backing.false-report", 0.1, 0.8, Look.LEAD_BACKING, stage),
                up("powers.align.help", 0, 0.05, Look.LEAD_INFLUENCE, stage),
                up("powers.align.troops", 0, 0.1, Look.LEAD_INFLUENCE, stage),
                down("powers.align.half", 200, 5000, Look.LEAD_INFLUENCE, stage),
                down("powers.align.harm", 0, 0.05, Look.RIVAL_INFLUENCE, stage),
                down("powers.align.fear", 0, 0.3, Look.LEAD_INFLUENCE, stage),
                down("powers.align.familiar", 5, 300, Look.LEAD_INFLUENCE, stage),
                down("powers.align.balance", 0, 0.1, Look.LEAD_INFLUENCE, fearless),
                up("powers.align.memory", 20, 2000, Look.LEAD_INFLUENCE, fearless),
                up("powers.partnership.joint", 0, 0.03, Look.FRIENDS, stage),
                down("powers.partnership.opposed", 0, 0.05, Look.RIVALS, stage),
                up("powers.partnership.shift", 0, 0.03, Look.BALANCE, stage),
                down("powers.partnership.half", 200, 10_000, Look.BALANCE, stage),
                up("powers.partnership.memory", 30, 3000, Look.LAST_FRIENDS, stage),
                down("powers.recognition.weight", 0, 0.8, Look.STANDING, stage),
                up("powers.recognition.half-life", 2, 60, Look.STANDING, stage),
                down("powers.recognition.recovery", 20, 1000, Look.LAST_STANDING, stage),
                down("precedent.diffuse.firmness", 1, 20, Look.ALLY_BELIEF, stage),
                up("precedent.diffuse.weight", 0.5, 5, Look.ALLY_BELIEF, stage),
                up("precedent.diffuse.outside", 0, 1, Look.NEIGHBOUR_BELIEF, stage),
                down("precedent.diffuse.fear", 0, 3, Look.ALLY_PROTEST, stage),
                up("precedent.diffuse.want", 0, 1, Look.ALLY_WISH, stage));
    }

    private static Arguments up(String parameter, double low, double high, Look look, Theatre stage) {
        return Arguments.of(parameter, low, high, look, true, stage);
    }

    private static Arguments down(String parameter, double low, double high, Look look, Theatre stage) {
        return Arguments.of(parameter, low, high, look, false, stage);
    }

    @Test
    void no_parameter_of_these_layers_is_left_out() {
        Set<String> all = Catalogue.parameters().keySet().stream()
                .filter(name -> CAST.contains(name.substring(0, name.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = new TreeSet<>();
        cases().forEach(c -> tried.add((String) c.get()[0]));
        assertThat(tried).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_cut_changes_what_is_observed(String id) {
        Frames whole = stage(CAST).play(TICKS);
        Frames without = without(id);
        assertThat(Columns.OBSERVED.stream().filter(c -> !Arrays.equals(whole.total(c), without.total(c))))
                .as(id)
                .isNotEmpty();
    }

    @Test
    void the_word_and_the_men_can_be_told_apart() {
        Frames both = stage(CAST).play(TICKS);
        Frames words = without("alliance.relief");
        Frames men = without("alliance.signal");
        int announced = Theatre.first(both, Columns.ANNOUNCEMENT, 1);
        int arrived = Theatre.first(both, Columns.TROOPS, 1);
        assertThat(Theatre.first(both, Columns.SIGNAL, 1e-9))
                .isEqualTo(announced)
                .isLessThan(arrived);
        int leaving = Theatre.first(both, Columns.DEPARTED, 1e-9);
        assertThat(Arrays.copyOf(words.total(Columns.SIGNAL), leaving))
                .as("the men add nothing to the word")
                .isEqualTo(Arrays.copyOf(both.total(Columns.SIGNAL), leaving));
        assertThat(men.total(Columns.FREED)).isEqualTo(both.total(Columns.FREED));
        assertThat(men.total(Columns.SIGNAL)).containsOnly(0.0);
        assertThat(words.total(Columns.FREED)).containsOnly(0.0);
    }
}
