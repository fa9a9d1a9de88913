package aftermath.sim.engine;

/// One named causal process. It declares what it reads, writes and needs; bound to a world it becomes a step.
///
/// What others may see lives in columns. What its bound step keeps besides between ticks it derives from
/// columns when it is bound, or hands to its successor in a twin (see [Step#takeOver]).
public interface Mechanism {
    /// What it declares of itself.
    Contract contract();

    /// Puts its columns where they stand before the first tick. Called once in the life of a world, before
    /// anything is bound; a world that goes on from another's state is not settled again.
    default void settle(Binding world) {}

    /// Binds it to a world as that stands, and changes nothing in it. Called once per run; a cut mechanism is
    /// neither settled nor bound, and the columns it would have written keep the values they were given at the
    /// start.
    Step bind(Binding world);

    /// A mechanism at work in one world.
    @FunctionalInterface
    interface Step {
        /// Moves the world on by one tick of this mechanism.
        ///
        /// @param tick hours since the start; negative during the burn-in
        void step(int tick);

        /// Takes over what the step of the same mechanism in another world keeps between ticks and nobody
        /// could derive from columns. Asked of a new step before its first tick, when a world goes on from the
        /// state of
        /// another; the other stays as it is.
        ///
        /// @param other of the same class
        default void takeOver(Step other) {}
    }
}
