package aftermath.app.cli;

import aftermath.app.store.Drawn;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What worlds draw their numbers from, as a user writes it.
final class Numbers implements ITypeConverter<Drawn> {
    @Override
    public Drawn convert(String text) {
        return Arrays.stream(Drawn.values())
                .filter(drawn -> drawn.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("(" + text + ") must be one of "
                        + Arrays.stream(Drawn.values()).map(Drawn::word).collect(Collectors.joining(", ")) + "."));
    }
}
