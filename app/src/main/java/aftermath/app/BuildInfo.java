package aftermath.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// Which Aftermath this is: for `--version`, manifests and reports.
///
/// The build writes `build.properties`; outside a build (an IDE) both parts are "unknown".
public final class BuildInfo implements IVersionProvider {

    private static final Properties BUILD = read();

    /// For example `0.1.0-SNAPSHOT`.
    public static String version() {
        return BUILD.getProperty("version", "unknown");
    }

    /// The commit in twelve hex digits, `-dirty` behind it if the sources were changed since; else `unknown`.
    public static String commit() {
        return BUILD.getProperty("commit", "unknown");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"aftermath " + version() + " (" + commit() + ", Java " + Runtime.version() + ")"};
    }

    private static Properties read() {
        var build = new Properties();
        try (var in = BuildInfo.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("build.properties must be readable", e);
        }
        return build;
    }
}
