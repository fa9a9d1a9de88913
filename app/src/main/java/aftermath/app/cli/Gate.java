package aftermath.app.cli;

import aftermath.lab.claim.Answer;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a verdict on the command line.
final class Gate implements ITypeConverter<Answer> {
    @Override
    public Answer convert(String text) {
        return Arrays.stream(Answer.values())
                .filter(answer -> answer.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("must be one of "
                        + Arrays.stream(Answer.values()).map(Answer::word).collect(Collectors.joining(", "))
                        + " (was '" + text + "')"));
    }
}
