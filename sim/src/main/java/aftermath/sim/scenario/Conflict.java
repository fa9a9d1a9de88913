package aftermath.sim.scenario;

import java.util.List;

/// Who may fight over what: militants, sites, offices.
///
/// @param militants by kind and region; empty where a case has none
/// @param sites     worth holding; empty where a case has none
/// @param offices   that factions hold; empty where a case has none
public record Conflict(List<Militants> militants, List<Site> sites, List<Office> offices) {
    /// A case without militants, sites or offices.
    public static final Conflict NONE = new Conflict(List.of(), List.of(), List.of());

    public Conflict {
        militants = List.copyOf(militants);
        sites = List.copyOf(sites);
        offices = List.copyOf(offices);
    }

    /// How many organised militants of a kind live in a region.
    ///
    /// @param kind    criminal, nationalist, religious or factional
    /// @param region  index into the scenario's regions
    /// @param per100k militants per 100,000 adults
    public record Militants(String kind, int region, double per100k, Origin origin, String source) {}

    /// A place of the state that can be lost.
    ///
    /// @param place index into the scenario's places
    /// @param kind  government, police, security, television, airport or armoury
    /// @param guard persons who guard it
    /// @param arms  weapons kept in it
    public record Site(
            String id, String name, int place, String kind, int guard, int arms, Origin origin, String source) {}

    /// An office that gives power to whoever holds it.
    ///
    /// @param kind   head, forces, state, party, law or economy
    /// @param seat   index into the scenario's places: where it sits; that of the head of state is the capital
    /// @param holder incumbent or predecessor: whose people hold it at the start
    /// @param weight share of all power that it carries, relative to the others
    public record Office(
            String id, String name, String kind, int seat, String holder, double weight, Origin origin, String source) {
        /// Kind of the head of state's office, of which there is one.
        public static final String HEAD = "head";
        /// Kind of offices that command units.
        public static final String FORCES = "forces";
    }
}
