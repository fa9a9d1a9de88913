package aftermath.app.scenario;

import java.nio.file.Path;

/// A scenario's title without the rest: for lists, where a broken scenario must not stand in the way of others.
public final class ScenarioTitle {
    private ScenarioTitle() {}

    public static String of(Path folder) {
        Faults faults = new Faults();
        String file = ScenarioReader.MAIN_FILE;
        String text = new ScenarioFolder(folder, faults)
                .read(new Scalar(faults, file, Mark.START, file, file, Scalar.Style.CELL));
        Node root = text == null ? null : YamlText.read(file, text, faults);
        Scalar title = Fields.ofAnyKeys(faults, file, "", root).value("title");
        return faults.none() && title.raw() != null ? title.raw() : "(cannot be read: see aftermath check)";
    }
}
