package aftermath.app.scenario;

import aftermath.sim.model.Catalogue;
import aftermath.sim.model.economy.CapRemoval;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Mechanisms that can do nothing in a case, told without running it: what they need is not in its tables, or the
/// numbers that drive them are 0. No fault: a case may well be without.
public final class Idle {

    /// @param mechanism id of a mechanism
    /// @param reason    why it cannot act, no full stop
    /// @param variants  in which it can; empty where in none
    public record Note(String mechanism, String reason, List<String> variants) {
        public Note {
            variants = List.copyOf(variants);
        }

        /// One line.
        public String text() {
            return mechanism + " cannot act: " + reason
                    + (variants.isEmpty() ? "" : "; it can in the variant " + String.join(", ", variants)) + ".";
        }
    }

    /// Something that a mechanism, or every mechanism of a layer, needs.
    private record Need(String id, Predicate<Scenario> missing, String reason) {
        boolean concerns(String mechanism) {
            return mechanism.equals(id) || mechanism.startsWith(id + ".");
        }
    }

    private static final List<Need> NEEDS = List.of(
            new Need(
                    "economy.cap-removal",
                    s -> s.events().stream().noneMatch(e -> e.kind().equals(CapRemoval.EVENT)),
                    "no event lifts a price cap"),
            new Need("radical", s -> s.conflict().militants().isEmpty(), "the case has no table of militants"),
            new Need("contest.sites", s -> s.conflict().sites().isEmpty(), "the case has no table of sites"),
            new Need("radical.arms", s -> s.conflict().sites().isEmpty(), "there is no site to take arms from"),
            new Need("elite", s -> s.conflict().offices().isEmpty(), "the case has no table of offices"),
            new Need(
                    "elite",
                    s -> s.conflict().offices().stream()
                            .noneMatch(o -> o.holder().equals("predecessor")),
                    "every office is the incumbent's at the start"),
            new Need("alliance", s -> s.members().isEmpty(), "no state is a member of an alliance"),
            new Need("narrative", s -> s.discourse().frames().isEmpty(), "the case has no table of frames"),
            new Need("narrative", s -> s.discourse().messages().isEmpty(), "nobody says anything in this case"),
            stream("narrative.annexation-talk", "annexation-talk"),
            stream("narrative.western-frame", "western-frame"),
            new Need("powers", s -> s.abroad().powers().isEmpty(), "the case has no table of powers"),
            new Need("powers.partnership", s -> s.abroad().pairs().isEmpty(), "the case has no pairs of powers"),
            new Need("precedent", s -> s.abroad().states().isEmpty(), "the case has no table of other states"));

    /// Parameters of which at least one must be above 0 for the mechanism to do anything.
    static final Map<String, Set<String>> DRIVERS = drivers();

    private Idle() {}

    private static Map<String, Set<String>> drivers() {
        Map<String, Set<String>> drivers = new LinkedHashMap<>();
        drivers.put("radical.foreign-support", Set.of("radical.foreign-support.strength"));
        drivers.put("radical.mobilise", Set.of("radical.mobilise.rate"));
        drivers.put("radical.recruit", Set.of("radical.recruit.rate"));
        drivers.put("radical.arms", Set.of("radical.arms.carry", "radical.arms.disarm"));
        drivers.put("contest.sites", Set.of("contest.sites.rate"));
        drivers.put("elite.faction-coup", Set.of("elite.faction-coup.resolve"));
        drivers.put("society.backlash", Set.of("society.backlash.rate", "society.backlash.concession-gain"));
        drivers.put("society.fatigue", Set.of("society.fatigue.cost"));
        drivers.put("society.coverage", Set.of("society.coverage.pull"));
        drivers.put("society.social-proof", Set.of("society.social-proof.crowd", "society.social-proof.ties"));
        drivers.put("alliance.signal", Set.of("alliance.signal.weight"));
        drivers.put("alliance.backlash", Set.of("alliance.backlash.rate"));
        drivers.put("powers.hub-stake", Set.of("powers.hub-stake.trade", "powers.hub-stake.transit"));
        drivers.put("powers.recognition", Set.of("powers.recognition.weight"));
        drivers.put("identity.tension", Set.of("identity.tension.presence", "identity.tension.annexation"));
        drivers.put("precedent.diffuse", Set.of("precedent.diffuse.weight"));
        return drivers;
    }

    private static Need stream(String mechanism, String stream) {
        return new Need(
                mechanism,
                s -> s.discourse().messages().stream()
                        .map(Discourse.Message::stream)
                        .noneMatch(stream::equals),
                "no message belongs to the stream " + stream);
    }

    /// Of every mechanism that can do nothing in the base variant one reason, in the order of the tick.
    public static List<Note> of(Scenario scenario) {
        List<Note> notes = new ArrayList<>();
        for (String mechanism : Catalogue.ids()) {
            NEEDS.stream()
                    .filter(need -> need.concerns(mechanism) && need.missing().test(scenario))
                    .findFirst()
                    .ifPresentOrElse(
                            need -> notes.add(new Note(mechanism, need.reason(), List.of())),
                            () -> undriven(mechanism, scenario, notes));
        }
        return List.copyOf(notes);
    }

    private static void undriven(String mechanism, Scenario scenario, List<Note> notes) {
        Set<String> drivers = DRIVERS.getOrDefault(mechanism, Set.of());
        if (drivers.isEmpty() || !still(drivers, scenario, Map.of())) {
            return;
        }
        List<String> moved = scenario.variants().values().stream()
                .filter(variant -> !still(drivers, scenario, variant.sets()))
                .map(Scenario.Variant::name)
                .toList();
        List<String> names = drivers.stream().sorted().toList();
        notes.add(new Note(mechanism, String.join(" and ", names) + (names.size() == 1 ? " is 0" : " are 0"), moved));
    }

    /// Whether all drivers are 0, and none may be drawn otherwise.
    private static boolean still(Set<String> drivers, Scenario scenario, Map<String, Double> sets) {
        return drivers.stream().allMatch(name -> {
            var param = scenario.params().get(name);
            Double set = sets.get(name);
            return set != null ? set == 0 : param == null || (param.prior() == null && param.value() == 0);
        });
    }
}
