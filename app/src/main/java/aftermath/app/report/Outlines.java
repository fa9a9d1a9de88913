package aftermath.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The country's first-level units as paths on a page of given width.
final class Outlines {
    private static final double MARGIN = 8;

    private final SequencedMap<String, List<double[][]>> rings = new LinkedHashMap<>();
    private final Albers projection;
    private final double scale;
    private final double left;
    private final double top;
    private final double height;

    private Outlines(JsonNode map, double width) {
        double[] box = {180, 90, -180, -90};
        for (JsonNode feature : map.path("features")) {
            List<double[][]> shape = rings(feature.path("geometry"));
            rings.put(code(feature), shape);
            for (double[][] ring : shape) {
                for (double[] point : ring) {
                    box[0] = Math.min(box[0], point[0]);
                    box[1] = Math.min(box[1], point[1]);
                    box[2] = Math.max(box[2], point[0]);
                    box[3] = Math.max(box[3], point[1]);
                }
            }
        }
        this.projection = new Albers(box[0], box[1], box[2], box[3]);
        double[] flat = flatBox();
        this.scale = (width - 2 * MARGIN) / (flat[2] - flat[0]);
        this.left = flat[0];
        this.top = flat[1];
        this.height = (flat[3] - flat[1]) * scale + 2 * MARGIN;
    }

    /// Reads GeoJSON whose features carry an ISO 3166-2 code.
    static Outlines read(Path map, double width) {
        try {
            return new Outlines(new JsonMapper().readTree(Files.readString(map)), width);
        } catch (IOException e) {
            throw new UncheckedIOException(map + " must be readable", e);
        }
    }

    double height() {
        return height;
    }

    List<String> codes() {
        return List.copyOf(rings.keySet());
    }

    /// Where a place lies on the page.
    double[] at(double longitude, double latitude) {
        double[] flat = projection.at(longitude, latitude);
        return new double[] {(flat[0] - left) * scale + MARGIN, (flat[1] - top) * scale + MARGIN};
    }

    /// The `d` of a unit's path.
    String path(String code) {
        StringBuilder d = new StringBuilder();
        for (double[][] ring : rings.getOrDefault(code, List.of())) {
            PathText path = new PathText();
            for (double[] point : ring) {
                double[] at = at(point[0], point[1]);
                path.to(at[0], at[1]);
            }
            d.append(path.closed());
        }
        return d.toString();
    }

    private double[] flatBox() {
        double[] box = {9, 9, -9, -9};
        for (List<double[][]> shape : rings.values()) {
            for (double[][] ring : shape) {
                for (double[] point : ring) {
                    double[] flat = projection.at(point[0], point[1]);
                    box[0] = Math.min(box[0], flat[0]);
                    box[1] = Math.min(box[1], flat[1]);
                    box[2] = Math.max(box[2], flat[0]);
                    box[3] = Math.max(box[3], flat[1]);
                }
            }
        }
        return box;
    }

    private static String code(JsonNode feature) {
        for (String key : List.of("iso_3166_2", "iso", "ISO_3166-2", "iso3166_2")) {
            if (feature.path("properties").hasNonNull(key)) {
                return feature.path("properties").get(key).asString();
            }
        }
        return feature.path("id").asString("");
    }

    private static List<double[][]> rings(JsonNode geometry) {
        List<double[][]> rings = new ArrayList<>();
        JsonNode coordinates = geometry.path("coordinates");
        if (geometry.path("type").asString("").equals("Polygon")) {
            coordinates.forEach(ring -> rings.add(ring(ring)));
        } else {
            coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
        }
        return rings;
    }

    private static double[][] ring(JsonNode ring) {
        double[][] points = new double[ring.size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {
                ring.get(i).get(0).asDouble(), ring.get(i).get(1).asDouble()
            };
        }
        return points;
    }
}
