package aftermath.sim.lattice;

/// The numbers of a rebellion on a lattice.
///
/// @param width           cells
/// @param height          cells
/// @param citizenDensity  citizens per cell [0..1]
/// @param officerDensity  officers per cell [0..1]; both together at most 1
/// @param vision          of a citizen, cells
/// @param officerVision   of an officer, cells
/// @param k               of the chance of arrest 1 − e^(−k·officers/actives), at least 0
/// @param threshold       grievance less risk above which a citizen turns active [0..1]
/// @param longest         longest jail term, ticks; [#FOREVER] for no end
/// @param legitimacy      of the government [0..1], over the ticks
/// @param officers        how many officers there are at most, over the ticks: the rest is withdrawn
public record Setting(
        int width,
        int height,
        double citizenDensity,
        double officerDensity,
        double vision,
        double officerVision,
        double k,
        double threshold,
        int longest,
        Course legitimacy,
        Course officers) {

    private static final int LONGEST = 100_000;
    /// A view of more cells could hold more than is counted.
    private static final int FARTHEST = 100;

    private static final int MOST_TICKS = 1_000_000;

    /// A term that never ends.
    public static final int FOREVER = Integer.MAX_VALUE;

    /// Officers are never withdrawn.
    public static final Course ALL_STAY = Course.constant(Double.POSITIVE_INFINITY);

    public Setting {
        if (width < 1 || height < 1 || Math.max(width, height) > LONGEST || (long) width * height > 1 << 26) {
            throw new IllegalArgumentException("width × height (" + width + " × " + height
                    + ") must be from 1 to 67,108,864 cells, and at most " + LONGEST + " a side.");
        }
        if (!(citizenDensity >= 0 && officerDensity >= 0 && citizenDensity + officerDensity <= 1)) {
            throw new IllegalArgumentException("densities (" + citizenDensity + ", " + officerDensity
                    + ") must be at least 0, and at most 1 together.");
        }
        double widest = 2 * Math.floor(Math.max(vision, officerVision)) + 1;
        if (!(vision >= 0 && officerVision >= 0 && widest <= 2 * FARTHEST + 1 && widest <= Math.min(width, height))) {
            throw new IllegalArgumentException("vision (" + vision + ", " + officerVision + ") must be from 0 to "
                    + FARTHEST + ", and the view fit the lattice.");
        }
        if (!(k >= 0) || longest < 0 || (longest > MOST_TICKS && longest != FOREVER)) {
            throw new IllegalArgumentException("k (" + k + ") must be at least 0, and longest (" + longest
                    + ") from 0 to " + MOST_TICKS + " or without end.");
        }
    }

    /// The setting that NetLogo's Rebellion opens with: 40 × 40 cells, 1,120 citizens, 64 officers, L 0.82, J 30.
    public static Setting rebellion() {
        return new Setting(40, 40, 0.7, 0.04, 7, 7, 2.3, 0.1, 30, Course.constant(0.82), ALL_STAY);
    }

    /// The same on another lattice.
    public Setting of(int wide, int high) {
        return new Setting(
                wide,
                high,
                citizenDensity,
                officerDensity,
                vision,
                officerVision,
                k,
                threshold,
                longest,
                legitimacy,
                officers);
    }

    /// The same with another course of legitimacy.
    public Setting legitimacy(Course course) {
        return new Setting(
                width,
                height,
                citizenDensity,
                officerDensity,
                vision,
                officerVision,
                k,
                threshold,
                longest,
                course,
                officers);
    }

    /// The same with other officers: so many per cell, of whom only these stay over the ticks.
    public Setting officers(double density, Course stay) {
        return new Setting(
                width, height, citizenDensity, density, vision, officerVision, k, threshold, longest, legitimacy, stay);
    }

    /// The same with another longest term.
    public Setting longest(int ticks) {
        return new Setting(
                width,
                height,
                citizenDensity,
                officerDensity,
                vision,
                officerVision,
                k,
                threshold,
                ticks,
                legitimacy,
                officers);
    }
}
