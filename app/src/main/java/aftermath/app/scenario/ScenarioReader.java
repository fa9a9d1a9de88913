package aftermath.app.scenario;

import aftermath.lab.claim.Claims;
import aftermath.lab.record.Fitted;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Reads a scenario folder whole and checks it whole. There is no half-valid scenario: one fault and there is none,
/// and everything that is wrong is told at once.
public final class ScenarioReader {
    /// The file a folder is a scenario by.
    public static final String MAIN_FILE = "scenario.yaml";

    private final Faults faults = new Faults();
    private final ScenarioFolder folder;
    private final Collection<Parameter> known;
    private final Collection<String> mechanismIds;
    private Claims claims = Claims.NONE;
    private Fitted fitted = Fitted.NOTHING;
    private Nation nation = new Nation("", new Ids("a region"));

    private ScenarioReader(Path root, Collection<Parameter> known, Collection<String> mechanismIds) {
        this.folder = new ScenarioFolder(root, faults);
        this.known = known;
        this.mechanismIds = mechanismIds;
    }

    /// Reads a scenario for the model as it is.
    public static Reading read(Path root) {
        return read(root, Catalogue.parameters().values(), Catalogue.ids());
    }

    /// Reads a scenario for a model that asks for these.
    ///
    /// @param known        every number the model's mechanisms ask for
    /// @param mechanismIds every mechanism that can be cut
    public static Reading read(Path root, Collection<Parameter> known, Collection<String> mechanismIds) {
        ScenarioReader reader = new ScenarioReader(root, known, mechanismIds);
        if (!Files.isDirectory(root)) {
            String what = Files.exists(root) ? "must be a folder." : "must be there.";
            reader.faults.add(
                    String.valueOf(root),
                    Mark.START,
                    "",
                    "Scenario " + root + " " + what,
                    ScenarioFinder.nearestTo(root));
            return new Reading(null, Claims.NONE, Fitted.NOTHING, reader.faults.sorted());
        }
        Scenario scenario = reader.scenario();
        boolean valid = reader.faults.none();
        return new Reading(
                valid ? scenario : null,
                valid ? reader.claims : Claims.NONE,
                valid ? reader.fitted : Fitted.NOTHING,
                reader.faults.sorted());
    }

    private @Nullable Scenario scenario() {
        String text = folder.read(new Scalar(faults, MAIN_FILE, Mark.START, MAIN_FILE, MAIN_FILE, Scalar.Style.CELL));
        Node node = text == null ? null : YamlText.read(MAIN_FILE, text, faults);
        if (node == null) {
            if (faults.none()) {
                faults.add(MAIN_FILE, Mark.START, "", "The file must hold a scenario, but says nothing.", "");
            }
            return null;
        }
        if (LatticeReader.refuses(faults, node, folder.name())) {
            return null;
        }
        Fields root = Fields.open(faults, MAIN_FILE, "", node, Header.KEYS, Header.OPTIONAL_KEYS);
        return node instanceof Node.Keyed ? withClaims(root) : null;
    }

    /// The bytes of claims and fits count towards the hash; they are judged last, for they refer to everything else.
    private Scenario withClaims(Fields root) {
        String text = root.has("claims") ? folder.read(root.value("claims")) : null;
        FitFiles fit = root.has("fit") ? new FitFiles(faults, folder, root) : null;
        Scenario scenario = scenario(root);
        if (fit != null && faults.none()) {
            scenario = fit.fitted(scenario, nation);
            fitted = fit.of(scenario, nation);
        }
        if (text != null) {
            String file = String.valueOf(root.value("claims").raw());
            Ground ground = new Ground(scenario, faults.none(), known, mechanismIds);
            claims = ClaimsReader.read(faults, file, text, ground);
        }
        return scenario;
    }

    private Scenario scenario(Fields root) {
        if (root.has("schema")) {
            root.value("schema").oneOf(List.of(Header.SCHEMA));
        }
        Fields tables = root.open("tables", Header.TABLES, Header.OPTIONAL_TABLES);
        Fields record = root.open("record", Header.RECORD, Set.of());
        Scenario.Country country = Header.country(root);
        Scenario.Clock clock = Header.clock(root);

        Table regionTable = table(tables, "regions", RegionTables.REGION_COLUMNS);
        Ids regions = RegionTables.regionIds(regionTable);
        nation = Nation.of(regionTable, regions);
        MapFile map = MapFile.read(faults, name(tables, "map"), folder.read(tables.value("map")), regions);
        Table placeTable = table(tables, "places", RegionTables.PLACE_COLUMNS);
        Ids places = RegionTables.placeIds(placeTable);
        List<Scenario.Region> regionList = RegionTables.regions(regionTable, map);
        List<Scenario.Place> placeList = RegionTables.places(placeTable, regions, map);
        new Populations(root, regionTable, placeTable).check(country, regionList, placeList);

        Settings settings = new Settings(known);
        SortedMap<String, Param> params = settings.params(root.ofAnyKeys("parameters"));
        return new Scenario(
                root.value("id").slug(),
                root.value("title").text(),
                root.value("summary").text(),
                country,
                clock,
                regionList,
                placeList,
                RegionTables.borders(table(tables, "adjacency", RegionTables.BORDER_COLUMNS), regions),
                EconomyTables.indicators(table(tables, "economy", EconomyTables.INDICATOR_COLUMNS), nation),
                EconomyTables.prices(table(tables, "prices", EconomyTables.PRICE_COLUMNS), regions),
                ForceTables.units(table(tables, "units", ForceTables.UNIT_COLUMNS), places),
                ForceTables.members(table(tables, "members", ForceTables.MEMBER_COLUMNS)),
                ConflictTables.conflict(
                        optional(tables, "militants", ConflictTables.MILITANTS_COLUMNS),
                        optional(tables, "sites", ConflictTables.SITES_COLUMNS),
                        optional(tables, "offices", ConflictTables.OFFICES_COLUMNS),
                        regions,
                        places),
                DiscourseTables.discourse(
                        optional(tables, "frames", DiscourseTables.FRAMES_COLUMNS),
                        optional(tables, "outlets", DiscourseTables.OUTLETS_COLUMNS),
                        optional(tables, "messages", DiscourseTables.MESSAGES_COLUMNS),
                        clock),
                AbroadTables.abroad(
                        optional(tables, "powers", AbroadTables.POWERS_COLUMNS),
                        optional(tables, "pairs", AbroadTables.PAIRS_COLUMNS),
                        optional(tables, "states", AbroadTables.STATES_COLUMNS)),
                params,
                Header.events(root, clock, regions, Catalogue.EVENT_KINDS),
                settings.variants(root.ofAnyKeys("variants"), mechanismIds, params),
                new Scenario.ObservedRecord(
                        RecordTables.daily(table(record, "daily", RecordTables.DAILY_COLUMNS), nation, clock),
                        RecordTables.timeline(table(record, "timeline", RecordTables.TIMELINE_COLUMNS), nation, clock)),
                folder.hash());
    }

    /// A table that a scenario may do without: then it has no rows, and names nothing.
    private Table optional(Fields tables, String key, List<String> columns) {
        return tables.has(key) ? table(tables, key, columns) : new Table(key, true, List.of());
    }

    private Table table(Fields tables, String key, List<String> columns) {
        return Table.read(faults, name(tables, key), folder.read(tables.value(key)), columns);
    }

    private static String name(Fields tables, String key) {
        return String.valueOf(tables.value(key).raw());
    }
}
