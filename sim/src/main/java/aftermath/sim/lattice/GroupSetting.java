package aftermath.sim.lattice;

/// The numbers of violence between two groups.
///
/// @param width          cells
/// @param height         cells
/// @param citizenDensity citizens of both groups per cell at the start [0..1], half of them of each
/// @param officerDensity peacekeepers per cell [0..1]; both together at most 1
/// @param vision         of a citizen, cells
/// @param officerVision  of a peacekeeper, cells
/// @param k              of the chance of arrest, at least 0
/// @param threshold      grievance less risk above which a citizen turns violent [0..1]
/// @param longest        longest jail term, ticks
/// @param legitimacy     that each group grants the other's being there [0..1]
/// @param cloning        chance per tick that a citizen has offspring [0..1]
/// @param oldest         greatest age at death, ticks, at least 1
public record GroupSetting(
        int width,
        int height,
        double citizenDensity,
        double officerDensity,
        double vision,
        double officerVision,
        double k,
        double threshold,
        int longest,
        double legitimacy,
        double cloning,
        int oldest) {

    public GroupSetting {
        if (!(cloning >= 0 && cloning <= 1) || oldest < 1) {
            throw new IllegalArgumentException(
                    "cloning (" + cloning + ") must be in [0, 1], and oldest (" + oldest + ") at least 1.");
        }
        ground(width, height, citizenDensity, officerDensity, vision, officerVision, k, threshold, longest, legitimacy);
        double side = 2 * Math.floor(Math.max(vision, officerVision)) + 1;
        if (side * side * width * height > MOST_SEEN) {
            throw new IllegalArgumentException("width × height × the cells in view (" + width + " × " + height + " × "
                    + (int) (side * side) + ") must be at most " + MOST_SEEN + ": all views are listed.");
        }
    }

    private static final int MOST_SEEN = 1 << 26;

    /// What it shares with a rebellion.
    Setting ground() {
        return ground(
                width,
                height,
                citizenDensity,
                officerDensity,
                vision,
                officerVision,
                k,
                threshold,
                longest,
                legitimacy);
    }

    /// Objects, as a rebellion does, to numbers that do not go together.
    private static Setting ground(
            int width,
            int height,
            double citizens,
            double officers,
            double vision,
            double watch,
            double k,
            double threshold,
            int longest,
            double legitimacy) {
        return new Setting(
                width,
                height,
                citizens,
                officers,
                vision,
                watch,
                k,
                threshold,
                longest,
                Course.constant(legitimacy),
                Setting.ALL_STAY);
    }
}
