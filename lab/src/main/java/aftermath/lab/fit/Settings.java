package aftermath.lab.fit;

/// How a fit is made. Budget, least acceptance and batch decide when it ends and how it is dealt out; they do not
/// move a bit of what is found until then.
///
/// @param particles   N, of a population
/// @param replicates  r, runs per attempt
/// @param quantile    α: the next tolerance is this quantile of the distances of a population
/// @param target      tolerance at which the fit is done; 0 where every summary is to lie in the record's range
/// @param generations most populations
/// @param budget      most runs
/// @param acceptance  least share of attempts that come within the tolerance; below it a generation is given up
/// @param kernel      how particles are moved
/// @param batch       attempts that are evaluated at once
public record Settings(
        int particles,
        int replicates,
        double quantile,
        double target,
        int generations,
        int budget,
        double acceptance,
        Kernel kernel,
        int batch) {
    private static final int LEAST = 10;

    public Settings {
        expect(particles >= LEAST, "Particles (" + particles + ") must be at least " + LEAST + ".");
        expect(replicates >= 1, "Replicates (" + replicates + ") must be at least 1.");
        expect(quantile > 0 && quantile < 1, "Quantile (" + quantile + ") must lie between 0 and 1. Maybe use 0.5.");
        expect(target >= 0, "Target (" + target + ") must be 0 or more.");
        expect(generations >= 1, "Generations (" + generations + ") must be at least 1.");
        expect(
                budget / replicates >= particles,
                "Budget (" + budget + " runs) must be enough for one run of each particle and replicate.");
        expect(acceptance >= 0 && acceptance < 1, "Acceptance (" + acceptance + ") must be 0 or more and below 1.");
        expect(batch >= 1, "Batch (" + batch + ") must be at least 1.");
    }

    private static void expect(boolean kept, String message) {
        if (!kept) {
            throw new IllegalArgumentException(message);
        }
    }

    /// One replicate, the median, down to 0 if it can be had, 1 % accepted at least.
    public static Settings of(int particles, int budget) {
        return new Settings(particles, 1, 0.5, 0, 100, budget, 0.01, Kernel.MULTIVARIATE, 64);
    }

    public Settings withReplicates(int its) {
        return new Settings(particles, its, quantile, target, generations, budget, acceptance, kernel, batch);
    }

    public Settings withQuantile(double its) {
        return new Settings(particles, replicates, its, target, generations, budget, acceptance, kernel, batch);
    }

    public Settings withTarget(double its) {
        return new Settings(particles, replicates, quantile, its, generations, budget, acceptance, kernel, batch);
    }

    public Settings withGenerations(int its) {
        return new Settings(particles, replicates, quantile, target, its, budget, acceptance, kernel, batch);
    }

    public Settings withAcceptance(double its) {
        return new Settings(particles, replicates, quantile, target, generations, budget, its, kernel, batch);
    }

    public Settings withKernel(Kernel its) {
        return new Settings(particles, replicates, quantile, target, generations, budget, acceptance, its, batch);
    }

    public Settings withBatch(int its) {
        return new Settings(particles, replicates, quantile, target, generations, budget, acceptance, kernel, its);
    }
}
