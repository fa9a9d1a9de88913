package aftermath.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.scenario.Scenario.DayRecord;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReportPageTest {
    private static final String TITLE = "A </script><b> \"crisis\" & more";
    private static final Set<String> VOID = Set.of("meta", "input");

    @TempDir
    static Path temp;

    private static String page = "";

    @BeforeAll
    static void draws_a_page() throws Exception {
        var command = new RunCommand(new MadeUpSimulator(0), new MadeUpScenario(TITLE));
        int code = new CommandLine(command)
                .setOut(new PrintWriter(new StringWriter()))
                .execute(
                        MadeUpScenario.shipped().toString(),
                        "--runs",
                        "6",
                        "--quiet",
                        "--out",
                        temp.resolve("run").toString());
        assertThat(code).isEqualTo(ExitCode.DONE);
        page = Files.readString(temp.resolve("run/report.html"));
    }

    @Test
    void loads_nothing_from_anywhere() {
        assertThat(Pattern.compile("(?:href|src|action|srcset|data|poster)\\s*=\\s*[\"'](?!#)")
                        .matcher(page)
                        .find())
                .isFalse();
        assertThat(page).doesNotContain("@import", "<link", "<iframe", "fetch(", "XMLHttpRequest", "import(");
        assertThat(Pattern.compile("url\\((?!#)").matcher(page).find()).isFalse();
        assertThat(page).contains("default-src &#39;none&#39;");
    }

    @Test
    void what_the_scenario_says_cannot_break_out() {
        assertThat(page).doesNotContain(TITLE).contains("A &lt;/script&gt;&lt;b&gt; &quot;crisis&quot; &amp; more");
        assertThat(page).contains("&lt;made up&gt;").doesNotContain("<made");
    }

    @Test
    void every_element_is_closed_in_order() {
        String markup = page.replaceAll("(?s)(<(script|style)[^>]*>).*?(</\\2>)", "$1$3");
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = Pattern.compile("<(/?)([a-zA-Z0-9]+)((?:\\s+[\\w:-]+=\"[^\"<>]*\")*)>")
                .matcher(markup);
        int count = 0;
        while (tags.find()) {
            count++;
            if (VOID.contains(tags.group(2))) {
                continue;
            }
            if (tags.group(1).isEmpty()) {
                open.push(tags.group(2));
            } else {
                assertThat(open.pop()).isEqualTo(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
        // Every "<" of the markup is one of the tags seen, or the doctype's.
        assertThat(markup.chars().filter(c -> c == '<').count()).isEqualTo(count + 1L);
    }

    @Test
    void ids_are_given_once() {
        List<String> ids = Pattern.compile("\\sid=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void the_record_table_repeats_the_record_to_the_digit() {
        List<DayRecord> record = new MadeUpScenario(TITLE)
                .read(MadeUpScenario.shipped())
                .record()
                .days();
        int seen = 0;
        for (DayRecord day : record) {
            Matcher row = Pattern.compile("<tr data-record=\"" + day.outcome() + " " + day.date()
                            + "\"><th[^>]*>[^<]*</th><td[^>]*>([^<]*)</td><td[^>]*>([^<]*)</td><td>([^<]*)</td>")
                    .matcher(page);
            if (day.region() < 0 && row.find()) {
                seen++;
                assertThat(Double.parseDouble(row.group(1).replace(",", ""))).isEqualTo(day.lo());
                assertThat(Double.parseDouble(row.group(2).replace(",", ""))).isEqualTo(day.hi());
                assertThat(row.group(3)).isEqualTo(day.guess() ? "guess" : "counted");
            }
        }
        assertThat(seen).isEqualTo(3 * 19);
    }

    @Test
    void it_stays_small_and_says_where_it_holds() {
        assertThat(page.length()).isLessThan(3_000_000);
        assertThat(page).contains("In this model").contains("Recipe").contains("0".repeat(64));
    }

    @Test
    void what_is_wider_than_a_telephone_scrolls_by_itself() {
        String narrow = page.substring(page.indexOf("@media (max-width: 640px)"));
        assertThat(narrow).contains(".plot { overflow-x: auto; }");
        assertThat(page).contains(".scroll { overflow-x: auto; }");
    }
}
