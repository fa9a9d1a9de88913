package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenFilesTest {
    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void lay_out() throws IOException {
        folder = temp.resolve("case");
        Breakage.layOut(folder);
        assertThat(Breakage.read(folder).faultsAsText()).isEmpty();
    }

    @Test
    void a_missing_folder_is_told() {
        Path nowhere = temp.resolve("kazakstan-2022");
        Reading reading = Breakage.read(nowhere);
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.message()).endsWith("must be there.");
            assertThat(fault.line()).isEqualTo(1);
        });
    }

    @Test
    void a_file_where_a_folder_is_meant_is_told() {
        Reading reading = Breakage.read(folder.resolve("scenario.yaml"));
        assertThat(reading.faults())
                .singleElement()
                .extracting(Fault::message)
                .asString()
                .endsWith("must be a folder.");
    }

    @Test
    void a_missing_main_file_is_told_with_the_nearest() throws IOException {
        Files.move(folder.resolve("scenario.yaml"), folder.resolve("scenario.yml"));
        expect("scenario.yaml", 1, 1, "must be a file of the folder", "scenario.yml");
    }

    @Test
    void an_empty_main_file_is_told() throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), "");
        expect("scenario.yaml", 1, 1, "The file must not be empty", "");
    }

    @Test
    void a_main_file_of_comments_is_told() throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), "# nothing yet\n");
        expect("scenario.yaml", 1, 1, "must hold a scenario, but says nothing", "");
    }

    @Test
    void a_missing_table_is_told_where_it_is_named() throws IOException {
        Files.delete(folder.resolve("places.csv"));
        Files.writeString(folder.resolve("place.csv"), "x\n");
        expect(
                "scenario.yaml",
                lineOf("  places:"),
                11,
                "tables.places (places.csv) must be a file of the folder",
                "place.csv");
    }

    @Test
    void a_folder_where_a_table_is_meant_is_told() throws IOException {
        Files.delete(folder.resolve("units.csv"));
        Files.createDirectory(folder.resolve("units.csv"));
        expect("scenario.yaml", lineOf("  units:"), 10, "must be a file, but is a folder", "");
    }

    @Test
    void an_empty_table_is_told() throws IOException {
        Files.writeString(folder.resolve("members.csv"), "");
        expect("members.csv", 1, 1, "The file must not be empty", "");
    }

    @Test
    void a_table_of_its_header_alone_is_told() throws IOException {
        Files.writeString(folder.resolve("members.csv"), "id,name,lead,troops,benefit,cost,origin,source,notes\n");
        expect("members.csv", 1, 1, "must have rows below its header", "");
    }

    @Test
    void paths_cannot_leave_the_folder() throws IOException {
        Files.copy(folder.resolve("units.csv"), temp.resolve("units.csv"));
        rename("units: units.csv", "units: ../units.csv");
        expect("scenario.yaml", lineOf("  units:"), 10, "must stay inside the scenario's folder", "units.csv");
    }

    @Test
    void paths_cannot_begin_at_the_root() throws IOException {
        rename("units: units.csv", "units: /etc/passwd");
        expect("scenario.yaml", lineOf("  units:"), 10, "must stay inside the scenario's folder", "passwd");
    }

    @Test
    void paths_of_other_systems_cannot_leave_either() throws IOException {
        rename("units: units.csv", "units: '..\\units.csv'");
        expect("scenario.yaml", lineOf("  units:"), 10, "must stay inside the scenario's folder", "");
    }

    @Test
    void links_cannot_leave_the_folder() throws IOException {
        Path outside = temp.resolve("units.csv");
        Files.move(folder.resolve("units.csv"), outside);
        Files.createSymbolicLink(folder.resolve("units.csv"), outside);
        expect("scenario.yaml", lineOf("  units:"), 10, "but links out of it", "copy the file");
    }

    @Test
    void a_huge_file_is_refused_unread() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("units.csv").toFile(), "rw")) {
            file.setLength(1L << 36);
        }
        expect("scenario.yaml", lineOf("  units:"), 10, "must be at most 32 MB, but has 65536 MB", "");
    }

    @Test
    void a_byte_order_mark_is_told() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("units.csv"));
        Files.writeString(folder.resolve("units.csv"), "\ufeff" + new String(bytes, StandardCharsets.UTF_8));
        expect("units.csv", 1, 1, "must not begin with a byte order mark", "without BOM");
    }

    @Test
    void bytes_that_are_no_utf8_are_told_where_they_stand() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("units.csv"));
        int second = new String(bytes, StandardCharsets.UTF_8).indexOf('\n') + 3;
        bytes[second] = (byte) 0xE9;
        Files.write(folder.resolve("units.csv"), bytes);
        expect("units.csv", 2, 3, "must be UTF-8, but is not from here on", "save it as UTF-8");
    }

    @Test
    void a_cut_off_letter_at_the_end_is_told() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("units.csv"));
        bytes[bytes.length - 1] = (byte) 0xD0;
        Files.write(folder.resolve("units.csv"), bytes);
        assertThat(Breakage.read(folder).faults())
                .extracting(Fault::message)
                .anyMatch(m -> m.contains("must be UTF-8"));
    }

    @Test
    void control_characters_are_told() throws IOException {
        rename("name: Kazakhstan", "name: Kazakh\u0000stan");
        expect("scenario.yaml", lineOf("  name: "), 15, "control character U+0000", "delete it");
    }

    @Test
    void a_region_without_a_drawing_and_a_drawing_without_a_region_are_told() throws IOException {
        Path map = folder.resolve("map.geojson");
        Files.writeString(map, Files.readString(map).replace("\"iso\":\"KZ-MAN\"", "\"iso\":\"KZ-MNG\""));
        Reading reading = Breakage.read(folder);
        assertThat(reading.faults()).hasSize(2).allMatch(fault -> fault.file().equals("map.geojson"));
        assertThat(reading.faults().get(0).message()).isEqualTo("Region KZ-MAN must have a feature in the map.");
        assertThat(reading.faults().get(1).message()).contains("(KZ-MNG) must be a region of the scenario");
        assertThat(reading.faults().get(1).line()).isEqualTo(11);
    }

    @Test
    void an_open_ring_is_told() throws IOException {
        Path map = folder.resolve("map.geojson");
        List<String> lines = Files.readAllLines(map);
        String line = lines.get(1);
        int end = line.indexOf("]]]");
        int start = line.lastIndexOf(",[", end);
        lines.set(1, line.substring(0, start) + line.substring(end + 1));
        Files.write(map, lines);
        int last = line.lastIndexOf(",[", start - 1) + 2;
        expect("map.geojson", 2, last, "A ring must end where it begins", "repeat its first position");
    }

    @Test
    void broken_json_is_told() throws IOException {
        Path map = folder.resolve("map.geojson");
        Files.writeString(map, Files.readString(map).replaceFirst(",\"name\"", " \"name\""));
        assertThat(Breakage.read(folder).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.message()).startsWith("JSON must be readable here");
            assertThat(fault.line()).isEqualTo(1);
        });
    }

    @Test
    void two_leads_are_told() throws IOException {
        Path members = folder.resolve("members.csv");
        Files.writeString(
                members,
                Files.readString(members).replace("tajikistan,Tajikistan,false", "tajikistan,Tajikistan,true"));
        expect("members.csv", 2, 15, "must be true for exactly one member, but is for 2", "");
    }

    @Test
    void all_faults_come_at_once_and_in_order() throws IOException {
        rename("gwno: 705", "gwno: seven");
        rename("kind: price-cap-lifted", "kind: nothing");
        Path units = folder.resolve("units.csv");
        Files.writeString(units, Files.readString(units).replace(",police,", ",polizei,"));
        Reading reading = Breakage.read(folder);
        assertThat(reading.faults()).hasSize(205).isSorted();
        assertThat(reading.faults()).extracting(Fault::file).containsOnly("scenario.yaml", "units.csv");
    }

    @Test
    void windows_line_ends_mean_the_same() throws IOException {
        var before = Objects.requireNonNull(Breakage.read(folder).scenario());
        for (String file : List.of("scenario.yaml", "units.csv")) {
            Path path = folder.resolve(file);
            Files.writeString(path, Files.readString(path).replace("\n", "\r\n"));
        }
        var after = Objects.requireNonNull(Breakage.read(folder).scenario());
        assertThat(after.units()).isEqualTo(before.units());
        assertThat(after.params()).isEqualTo(before.params());
        assertThat(after.hash()).isNotEqualTo(before.hash());
    }

    private void rename(String what, String with) throws IOException {
        Path main = folder.resolve("scenario.yaml");
        String text = Files.readString(main);
        assertThat(text).contains(what);
        Files.writeString(main, text.replace(what, with));
    }

    private int lineOf(String start) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("scenario.yaml"));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new AssertionError("no line starts with " + start);
    }

    private void expect(String file, int line, int column, String message, String maybe) {
        Breakage.prove(Breakage.read(folder), file, new Mark(line, column), message, maybe);
    }
}
