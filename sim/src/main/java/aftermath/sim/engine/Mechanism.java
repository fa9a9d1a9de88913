package aftermath.sim.engine;

/// One named causal process. It declares what it reads, writes and needs; bound to a world it becomes a step.
///
/// A mechanism holds no state of its own between ticks except what its bound step keeps for speed and could derive
/// again. What others may see lives in columns.
public interface Mechanism {
    /// What it declares of itself.
    Contract contract();

    /// Binds it to a world. Called once per run; a cut mechanism is never bound, and the columns it would have
    /// written keep the values they were given at the start.
    Step bind(Binding world);

    /// A mechanism at work in one world.
    @FunctionalInterface
    interface Step {
        /// Moves the world on by one tick of this mechanism.
        ///
        /// @param tick hours since the start; negative during the burn-in
        void step(int tick);
    }
}
