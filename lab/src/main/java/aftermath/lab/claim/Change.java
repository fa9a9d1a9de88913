package aftermath.lab.claim;

import aftermath.sim.scenario.Intervention;

/// An intervention that tests refer to.
///
/// @param id           name
/// @param says         the world in which it is so, as a clause: “the price cap stays”
/// @param intervention what is done
public record Change(String id, String says, Intervention intervention) {}
