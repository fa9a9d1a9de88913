package aftermath.app.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The regions' polygons: GeoJSON after RFC 7946, so WGS84 degrees, longitude first, no `crs`.
///
/// The simulation does not use the map; it is checked here because the report and the page draw it.
final class MapFile {
    /// How far outside the polygons' box a place may lie: coasts and borders are simplified; in degrees.
    private static final double MARGIN = 0.25;

    private final Faults faults;
    private final String file;
    private double west = Double.POSITIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    private MapFile(Faults faults, String file) {
        this.faults = faults;
        this.file = file;
    }

    static MapFile read(Faults faults, String file, @Nullable String text, Ids regions) {
        MapFile map = new MapFile(faults, file);
        Node root = text == null ? null : JsonText.read(file, text, faults);
        if (root != null) {
            map.collection(Fields.ofAnyKeys(faults, file, "", root), regions);
        }
        return map;
    }

    private void collection(Fields root, Ids regions) {
        if (root.has("crs")) {
            root.key("crs")
                    .must("not be given: GeoJSON is always WGS84", "convert the coordinates to WGS84 and delete crs");
        }
        if (!root.has("type") || !root.has("features")) {
            root.fault(root.mark(), "", "The map must be a FeatureCollection with features.", "");
            return;
        }
        root.value("type").oneOf(List.of("FeatureCollection"));
        Ids drawn = new Ids("a feature of the map");
        List<Node> features = root.items("features");
        for (int i = 0; i < features.size(); i++) {
            feature(Fields.ofAnyKeys(faults, file, "features[" + i + "]", features.get(i)), regions, drawn);
        }
        for (String region : regions.names()) {
            if (!drawn.has(region)) {
                root.fault(root.mark(), "features", "Region " + region + " must have a feature in the map.", "");
            }
        }
    }

    private void feature(Fields feature, Ids regions, Ids drawn) {
        require(feature, "type", "properties", "geometry");
        feature.value("type").oneOf(List.of("Feature"));
        Fields properties = feature.ofAnyKeys("properties");
        require(properties, "iso");
        if (properties.has("iso")) {
            Scalar iso = properties.value("iso");
            drawn.add(iso);
            iso.reference(regions);
        }
        Fields geometry = feature.ofAnyKeys("geometry");
        require(geometry, "type", "coordinates");
        if (!geometry.has("type") || !geometry.has("coordinates")) {
            return;
        }
        String type = geometry.value("type").oneOf(List.of("Polygon", "MultiPolygon"));
        List<Node> parts = geometry.items("coordinates");
        if (parts.isEmpty()) {
            geometry.fault(geometry.mark(), "coordinates", geometry.at("coordinates") + " must have rings.", "");
        }
        for (Node part : parts) {
            if (type.equals("MultiPolygon")) {
                many(geometry, part).forEach(ring -> ring(geometry, ring));
            } else {
                ring(geometry, part);
            }
        }
    }

    private void ring(Fields geometry, Node ring) {
        List<Node> points = many(geometry, ring);
        double[] first = new double[0];
        double[] last = first;
        for (Node point : points) {
            last = position(geometry, point);
            first = first.length == 0 ? last : first;
        }
        if (points.size() < 4) {
            fault(
                    geometry,
                    ring.mark(),
                    "A ring must have at least four positions, but has " + points.size() + ".",
                    "");
        } else if (first.length == 2 && last.length == 2 && (first[0] != last[0] || first[1] != last[1])) {
            Node end = points.getLast();
            fault(geometry, end.mark(), "A ring must end where it begins.", "repeat its first position at the end");
        }
    }

    private double[] position(Fields geometry, Node point) {
        List<Node> parts = many(geometry, point);
        if (parts.size() < 2 || parts.size() > 3) {
            fault(geometry, point.mark(), "A position must be longitude and latitude.", "");
            return new double[0];
        }
        double longitude = coordinate(geometry, parts.get(0), "longitude", 180);
        double latitude = coordinate(geometry, parts.get(1), "latitude", 90);
        if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
            west = Math.min(west, longitude);
            east = Math.max(east, longitude);
            south = Math.min(south, latitude);
            north = Math.max(north, latitude);
        }
        return new double[] {longitude, latitude};
    }

    private double coordinate(Fields geometry, Node node, String name, double bound) {
        Scalar.Style style = node instanceof Node.Text text && text.plain() ? Scalar.Style.PLAIN : Scalar.Style.QUOTED;
        String raw = node instanceof Node.Text text ? text.value() : "";
        double value = new Scalar(faults, file, node.mark(), geometry.at(name), raw, style).number();
        if (Math.abs(value) > bound) {
            String said = geometry.at(name) + " (" + raw + ") must lie within ±" + Numeral.plain(bound) + " degrees.";
            fault(geometry, node.mark(), said, "convert the map to WGS84, longitude first");
        }
        return value;
    }

    private List<Node> many(Fields geometry, Node node) {
        if (node instanceof Node.Many many) {
            return many.items();
        }
        fault(geometry, node.mark(), "Coordinates must be a list here, but are " + node.kind() + ".", "");
        return List.of();
    }

    /// Reports a point that is not in the country, with the guess that its two numbers were swapped.
    void mustHold(Scalar latitude, double lat, double lon) {
        if (west > east || Double.isNaN(lat) || Double.isNaN(lon) || holds(lat, lon)) {
            return;
        }
        String box = "latitude " + round(south) + " to " + round(north) + ", longitude " + round(west) + " to "
                + round(east);
        String guess = holds(lon, lat) ? "latitude and longitude were swapped" : "";
        latitude.must("lie, with longitude " + Numeral.plain(lon) + ", on the map (" + box + ")", guess);
    }

    private boolean holds(double lat, double lon) {
        return lat >= south - MARGIN && lat <= north + MARGIN && lon >= west - MARGIN && lon <= east + MARGIN;
    }

    private static String round(double degrees) {
        return Numeral.plain(Math.rint(degrees * 10) / 10);
    }

    private static void require(Fields fields, String... keys) {
        for (String key : keys) {
            if (!fields.has(key)) {
                fields.fault(fields.mark(), key, fields.at("") + " must have the member " + key + ".", "");
            }
        }
    }

    private void fault(Fields geometry, Mark mark, String message, String maybe) {
        geometry.fault(mark, "", message, maybe);
    }
}
