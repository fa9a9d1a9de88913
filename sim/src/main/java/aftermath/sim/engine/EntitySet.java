package aftermath.sim.engine;

/// A kind of entity that columns belong to: residents, places, regions, units, the nation.
///
/// @param name plural or collective, lower case, as in the glossary
public record EntitySet(String name) {}
