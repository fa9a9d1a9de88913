package aftermath.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProgressTextTest {
    private static final Trial TRIAL = new Trial(new double[] {0.1, Double.NaN}, new double[][] {
        {1.0 / 3, Double.NaN, -0.0}, {Double.MIN_VALUE, 1e300, 7}
    });
    private static final List<Particle> PARTICLES = List.of(new Particle(4, new double[] {0.5, 0.25}, -1.25, TRIAL));
    private static final Progress STATE = new Progress(
            2,
            0.7,
            30,
            PARTICLES,
            new Population(1, 1.5, 99, PARTICLES),
            List.of(
                    new Generation(0, Double.POSITIVE_INFINITY, 50, 50, 50, 0, true),
                    new Generation(1, 1.5, 99, 50, 33.3, -0.4, true)),
            149,
            null);

    @Test
    void a_state_comes_back_as_it_was() {
        List<String> text = ProgressText.write(STATE);
        assertThat(ProgressText.write(ProgressText.read(text))).isEqualTo(text);
        Progress read = ProgressText.read(text);
        assertThat(read.path()).isEqualTo(STATE.path());
        for (int r = 0; r < 2; r++) {
            assertThat(read.accepted().getFirst().trial().summaries()[r]).containsExactly(TRIAL.summaries()[r]);
        }
        assertThat(read.accepted().getFirst().trial().distances()).isEqualTo(TRIAL.distances());
        assertThat(read.accepted().getFirst().point())
                .isEqualTo(PARTICLES.getFirst().point());
        assertThat(read.stop()).isNull();
    }

    @Test
    void an_empty_state_and_an_ended_one_come_back_too() {
        assertThat(ProgressText.read(ProgressText.write(Progress.begin()))).isEqualTo(Progress.begin());
        Progress ended = new Progress(1, Double.NaN, 0, List.of(), null, List.of(), 50, Stop.STUCK);
        assertThat(ProgressText.read(ProgressText.write(ended))).isEqualTo(ended);
    }

    @Test
    void a_text_that_was_cut_off_anywhere_is_refused() {
        List<String> text = ProgressText.write(STATE);
        for (int lines = 0; lines < text.size(); lines++) {
            List<String> cut = text.subList(0, lines);
            assertThatThrownBy(() -> ProgressText.read(cut)).isInstanceOf(IllegalArgumentException.class);
            String line = text.get(lines);
            if (line.length() > 1) {
                List<String> half = new ArrayList<>(cut);
                half.add(line.substring(0, line.length() / 2));
                assertThatThrownBy(() -> ProgressText.read(half)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void a_fault_is_told_with_its_line() {
        List<String> text = new ArrayList<>(ProgressText.write(STATE));
        text.set(1, "progress two 0.7 30 149 -");
        assertThatThrownBy(() -> ProgressText.read(text))
                .hasMessage("Progress of a fit, line 2: Word (two) must be a whole number.");
        assertThatThrownBy(() -> ProgressText.read(List.of("aftermath/fit/9")))
                .hasMessageContaining("must be aftermath/fit/1");
        text.set(1, "progress 2 0.7 30 149 BORED");
        assertThatThrownBy(() -> ProgressText.read(text)).hasMessageContaining("Stop (BORED) must be - or a reason.");
    }
}
