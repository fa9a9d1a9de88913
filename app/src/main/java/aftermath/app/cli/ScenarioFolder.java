package aftermath.app.cli;

import aftermath.app.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the folder a user means: a path, or a name under `scenarios/`.
final class ScenarioFolder {
    private ScenarioFolder() {}

    static Path find(String asked) {
        for (Path candidate : List.of(Path.of(asked), Path.of("scenarios", asked))) {
            if (Files.isRegularFile(candidate.resolve("scenario.yaml"))) {
                return candidate;
            }
        }
        String nearest = Nearest.to(asked, shipped());
        throw new BadInput(
                "Scenario (" + asked + ") must be a folder with a scenario.yaml.",
                nearest == null ? "give the path of one, such as scenarios/kazakhstan-2022." : nearest);
    }

    private static List<String> shipped() {
        try (Stream<Path> folders = Files.list(Path.of("scenarios"))) {
            return folders.map(Path::getFileName)
                    .map(ScenarioFolder::text)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String text(@Nullable Path name) {
        return String.valueOf(name);
    }
}
