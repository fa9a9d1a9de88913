package aftermath.sim.scenario;

import java.util.List;

/// The world outside: powers, how they stand to each other, other states. All empty where a case has none.
public record Abroad(List<Power> powers, List<Pair> pairs, List<OtherState> states) {
    /// A case without a world outside.
    public static final Abroad NONE = new Abroad(List.of(), List.of(), List.of());

    public Abroad {
        powers = List.copyOf(powers);
        pairs = List.copyOf(pairs);
        states = List.copyOf(states);
    }

    /// An outside power.
    ///
    /// @param trade      share of the country's trade, above 0, at most 1
    /// @param transit    how much its pipelines and transit depend on the country, 0..1
    /// @param similarity likeness of votes in the UN General Assembly, 0..1
    /// @param stance     of the incumbent's rule at rest: −1 against to 1 for
    /// @param leads      whether it is the alliance's lead member
    public record Power(
            String id,
            String name,
            double trade,
            double transit,
            double similarity,
            double stance,
            boolean leads,
            Origin origin,
            String source) {}

    /// Two powers.
    ///
    /// @param a           index into powers
    /// @param b           index into powers
    /// @param partnership 0..1
    /// @param balance     share of the dependence that is b's on a: 0.5 for equals, 0..1
    public record Pair(int a, int b, double partnership, double balance, Origin origin, String source) {}

    /// Another state that looks on.
    ///
    /// @param member    of the alliance
    /// @param belief    chance of an intervention there as believed before, 0..1
    /// @param proneness protest propensity of its residents, 0..1
    /// @param wish      of its rulers to belong to the alliance, 0..1
    /// @param likeness  how much its rulers see their own case in this one, 0..1
    public record OtherState(
            String id,
            String name,
            boolean member,
            double belief,
            double proneness,
            double wish,
            double likeness,
            Origin origin,
            String source) {}
}
