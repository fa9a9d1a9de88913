package aftermath.app.scenario;

import aftermath.sim.scenario.Scenario.Border;
import aftermath.sim.scenario.Scenario.Place;
import aftermath.sim.scenario.Scenario.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Where people live: regions, the places in them, and which regions touch.
final class RegionTables {
    static final List<String> REGION_COLUMNS = List.of(
            "iso",
            "name",
            "type",
            "population",
            "adult_share",
            "share_kazakh",
            "share_russian",
            "urban_share",
            "unemployment_pct",
            "wage_kzt",
            "poverty_pct",
            "lpg_vehicle_share",
            "legitimacy_offset",
            "utc_offset",
            "lat",
            "lon",
            "notes");
    static final List<String> PLACE_COLUMNS =
            List.of("id", "name", "region", "kind", "population", "population_unscaled", "lat", "lon");
    static final List<String> BORDER_COLUMNS = List.of("iso_a", "iso_b");

    private static final Pattern ISO = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final long MOST_PEOPLE = 2_000_000_000L;

    private RegionTables() {}

    static Ids regionIds(Table table) {
        Ids ids = new Ids("a region of the scenario");
        table.rows().forEach(row -> ids.add(row.at("iso")));
        if (!table.readable()) {
            ids.unknown();
        }
        return ids;
    }

    static List<Region> regions(Table table, MapFile map) {
        List<Region> regions = new ArrayList<>();
        for (Row row : table.rows()) {
            if (!row.ragged()) {
                regions.add(region(row, map));
            }
        }
        return regions;
    }

    private static Region region(Row row, MapFile map) {
        row.at("type").oneOf(List.of("region", "city"));
        row.at("notes").textOrEmpty();
        double kazakh = row.at("share_kazakh").share();
        double russian = row.at("share_russian").share();
        if (kazakh <= 1 && russian <= 1 && kazakh + russian > 1 + 1e-9) {
            String sum = Numeral.plain(Math.rint((kazakh + russian) * 1e6) / 1e6);
            row.at("share_russian").must("leave room beside share_kazakh: the two sum to " + sum + ", above 1", "");
        }
        double lat = row.at("lat").number(-90, 90);
        double lon = row.at("lon").number(-180, 180);
        map.mustHold(row.at("lat"), lat, lon);
        return new Region(
                row.at("iso").matching(ISO, "be an ISO 3166-2 code as KZ-ALA"),
                row.at("name").text(),
                row.at("population").whole(1, MOST_PEOPLE),
                row.at("adult_share").share(),
                kazakh,
                russian,
                row.at("urban_share").share(),
                row.at("unemployment_pct").number(0, 100),
                row.at("wage_kzt").number(1, 1e9),
                row.at("poverty_pct").number(0, 100),
                row.at("lpg_vehicle_share").share(),
                row.at("legitimacy_offset").number(-1, 1),
                Math.toIntExact(row.at("utc_offset").whole(-12, 14)),
                lat,
                lon);
    }

    static Ids placeIds(Table table) {
        Ids ids = new Ids("a place of the scenario");
        table.rows().forEach(row -> ids.add(row.at("id")));
        if (!table.readable()) {
            ids.unknown();
        }
        return ids;
    }

    static List<Place> places(Table table, Ids regions, MapFile map) {
        List<Place> places = new ArrayList<>();
        for (Row row : table.rows()) {
            if (!row.ragged()) {
                places.add(place(row, regions, map));
            }
        }
        return places;
    }

    private static Place place(Row row, Ids regions, MapFile map) {
        Scalar unscaled = row.at("population_unscaled");
        if (!unscaled.blank()) {
            unscaled.whole(0, MOST_PEOPLE);
        }
        double lat = row.at("lat").number(-90, 90);
        double lon = row.at("lon").number(-180, 180);
        map.mustHold(row.at("lat"), lat, lon);
        return new Place(
                row.at("id").slug(),
                row.at("name").text(),
                row.at("region").reference(regions),
                row.at("kind").oneOf(List.of("city", "town", "rural")),
                row.at("population").whole(1, MOST_PEOPLE),
                lat,
                lon);
    }

    static List<Border> borders(Table table, Ids regions) {
        List<Border> borders = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : table.rows()) {
            if (row.ragged()) {
                continue;
            }
            Border border = new Border(
                    row.at("iso_a").reference(regions), row.at("iso_b").reference(regions));
            borders.add(border);
            if (border.a() < 0 || border.b() < 0) {
                continue;
            }
            if (border.a() == border.b()) {
                row.at("iso_b").must("be another region than iso_a", "");
            }
            String pair = Math.min(border.a(), border.b()) + " " + Math.max(border.a(), border.b());
            Integer line = seen.putIfAbsent(pair, row.mark().line());
            if (line != null) {
                row.fault("The border must appear once, but stands in line " + line + " already.", "delete the row");
            }
        }
        return borders;
    }
}
