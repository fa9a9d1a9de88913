package aftermath.lab.fit;

/// What came of an attempt, replicate by replicate.
///
/// @param distances from the record; NaN of a run that cannot be compared
/// @param summaries the summary statistics they were reckoned from
@SuppressWarnings("ArrayRecordComponent") // read, never compared or changed
public record Trial(double[] distances, double[][] summaries) {
    public Trial {
        if (distances.length == 0 || distances.length != summaries.length) {
            throw new IllegalArgumentException("Distances (" + distances.length
                    + ") must be at least one, and as many as summaries (" + summaries.length + ").");
        }
        for (double distance : distances) {
            if (distance < 0) {
                throw new IllegalArgumentException("Distance (" + distance + ") must be 0 or more.");
            }
        }
    }

    /// Of one run with nothing but a distance to keep.
    public static Trial of(double distance, double... summaries) {
        return new Trial(new double[] {distance}, new double[][] {summaries});
    }

    public int replicates() {
        return distances.length;
    }

    /// Replicates that came within the tolerance.
    public int within(double tolerance) {
        int within = 0;
        for (double distance : distances) {
            within += distance <= tolerance && distance < Double.POSITIVE_INFINITY ? 1 : 0;
        }
        return within;
    }

    /// Their share: an unbiased estimate of the chance that a run at this point comes within the tolerance.
    public double share(double tolerance) {
        return (double) within(tolerance) / distances.length;
    }
}
