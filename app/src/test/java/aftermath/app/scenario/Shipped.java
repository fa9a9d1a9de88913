package aftermath.app.scenario;

import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The scenario that ships, and a model that asks for just what it says: so these tests judge the reader alone.
final class Shipped {
    static final Path ROOT = Path.of(System.getProperty("aftermath.root", ".."));
    static final Path FOLDER = ROOT.resolve("scenarios/kazakhstan-2022");

    private Shipped() {}

    static List<Parameter> parameters(Path folder) {
        List<Parameter> known = new ArrayList<>();
        yaml(folder).get("parameters").properties().forEach(entry -> {
            String unit = entry.getValue().get("unit").asString();
            known.add(new Parameter(entry.getKey(), unit, -1e12, 1e12, "a test's parameter"));
        });
        return known;
    }

    static JsonNode yaml(Path folder) {
        return new YAMLMapper().readTree(folder.resolve("scenario.yaml").toFile());
    }

    static Reading read(Path folder) {
        return ScenarioReader.read(folder, parameters(folder), Catalogue.ids());
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
