package aftermath.lab.fit;

/// A point to be run and held against the record. It follows from seed, generation, number and the population
/// before, and from nothing else.
///
/// @param generation which population it stands for
/// @param number     its place in the order of the generation
/// @param point      shares of the priors
/// @param world      the first of its worlds
/// @param replicates how many runs are asked for
@SuppressWarnings("ArrayRecordComponent") // read, never compared or changed
public record Attempt(int generation, int number, double[] point, int world, int replicates) {
    /// The world of a replicate. No two attempts that count share one, so chance is no parameter: a particle cannot
    /// be kept for a world that suited it.
    public int world(int replicate) {
        return world + replicate;
    }
}
