package aftermath.app.report;

/// Albers' equal-area conic projection on a sphere, fitted to a box of longitudes and latitudes: areas compare
/// truly, which a map that is shaded by rates needs.
///
/// Source: Snyder 1987, Map Projections: A Working Manual, USGS PP 1395, equations 14-1 to 14-6.
final class Albers {
    private final double n;
    private final double c;
    private final double rho0;
    private final double lambda0;

    /// Standard parallels a sixth inside the box, as usual for a country wider than tall.
    Albers(double west, double south, double east, double north) {
        double phi1 = Math.toRadians(south + (north - south) / 6);
        double phi2 = Math.toRadians(north - (north - south) / 6);
        this.n = (Math.sin(phi1) + Math.sin(phi2)) / 2;
        this.c = Math.cos(phi1) * Math.cos(phi1) + 2 * n * Math.sin(phi1);
        this.lambda0 = Math.toRadians((west + east) / 2);
        this.rho0 = rho(Math.toRadians((south + north) / 2));
    }

    /// @return x eastward and y southward, in radii of the Earth
    double[] at(double longitude, double latitude) {
        double theta = n * (Math.toRadians(longitude) - lambda0);
        double rho = rho(Math.toRadians(latitude));
        return new double[] {rho * Math.sin(theta), rho * Math.cos(theta) - rho0};
    }

    private double rho(double phi) {
        return Math.sqrt(Math.max(0, c - 2 * n * Math.sin(phi))) / n;
    }
}
