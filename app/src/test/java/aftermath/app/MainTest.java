package aftermath.app;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.app.cli.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void help_and_version_end_well() {
        assertThat(Main.call("--help")).isEqualTo(ExitCode.DONE);
        assertThat(Main.call("--version")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void no_command_and_unknown_options_are_bad_usage() {
        assertThat(Main.call()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Main.call("--no-such-option")).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void the_build_says_which_version_it_is() {
        assertThat(BuildInfo.version()).isNotEqualTo("unknown");
        assertThat(new BuildInfo().getVersion()[0]).startsWith("aftermath " + BuildInfo.version());
    }

    @Test
    void a_wrong_option_is_answered_in_two_lines() {
        PrintStream before = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertThat(Main.call("run", "kazakhstan-2022", "--runs", "abc")).isEqualTo(ExitCode.BAD_INPUT);
        } finally {
            System.setErr(before);
        }
        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .isEqualTo("Maybe aftermath run --help tells what is possible.");
    }
}
