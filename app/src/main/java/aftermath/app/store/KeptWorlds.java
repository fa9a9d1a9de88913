package aftermath.app.store;

import aftermath.lab.RunPlan;
import aftermath.lab.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps each finished world as soon as it is there: its file first, then its line in the manifest.
public final class KeptWorlds implements AutoCloseable {
    private final RunPlan plan;
    private final RunFolder folder;
    private final String program;
    private final RunWriter writer;
    private volatile Manifest manifest;
    private volatile @Nullable Exception broken;

    /// @param units   by outcome name
    /// @param program version and commit
    public KeptWorlds(RunPlan plan, RunFolder folder, Manifest manifest, Map<String, String> units, String program)
            throws SQLException {
        this.plan = plan;
        this.folder = folder;
        this.manifest = manifest;
        this.program = program;
        this.writer = new RunWriter(plan.scenario(), units, folder.results());
    }

    /// As it stands.
    public Manifest manifest() {
        return manifest;
    }

    /// More worlds are wanted than at first.
    public void widen(int worlds) {
        manifest = manifest.wider(worlds);
        folder.write(manifest);
    }

    /// Why results can no longer be kept.
    public @Nullable Exception broken() {
        return broken;
    }

    /// Something else that is kept beside the worlds could not be.
    public void breaks(Exception why) {
        broken = why;
    }

    /// A run that was finished before Ctrl-C is kept; one after a disk fault cannot be.
    public void keep(RunResult result) {
        Path file = folder.world(result.world());
        if (broken != null || Files.exists(file)) {
            return;
        }
        try {
            String run = Manifest.runId(plan, program, result.world());
            writer.write(file, run, result);
            manifest = manifest.with(new Manifest.ResultFile(
                    "results/" + file.getFileName(), result.world(), run, result.digest(), Atomic.sha256(file)));
            folder.write(manifest);
        } catch (SQLException | IOException | RuntimeException e) {
            broken = e;
        }
    }

    @Override
    public void close() throws SQLException {
        writer.close();
    }
}
