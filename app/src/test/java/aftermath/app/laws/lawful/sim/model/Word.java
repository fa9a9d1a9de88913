package aftermath.app.laws.lawful.sim.model;

/// The shared vocabulary, which every mechanism may know.
public record Word(String name) {}
