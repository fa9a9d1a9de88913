package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.app.store.VerdictFile;
import aftermath.lab.claim.Finding;
import aftermath.lab.claim.Needs;
import aftermath.lab.claim.Omitted;
import aftermath.lab.claim.Test;
import aftermath.lab.claim.Test.Measure;
import aftermath.lab.claim.Verdict;
import aftermath.lab.twin.Causation;
import aftermath.lab.twin.Share;
import aftermath.lab.twin.Spread;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Puts verdicts into the shape in which programs read them.
public final class VerdictJson {
    private VerdictJson() {}

    /// The whole file.
    public static VerdictFile of(Judged judged, Manifest manifest) {
        return new VerdictFile(
                VerdictFile.SCHEMA,
                manifest.scenario(),
                manifest.scenarioHash(),
                judged.claims().source(),
                manifest.seed(),
                manifest.scale(),
                (int) manifest.results().stream()
                        .filter(result -> result.world() < shared(manifest))
                        .count(),
                judged.verdicts().stream().map(VerdictJson::one).toList(),
                judged.omitted().stream().map(VerdictJson::left).toList());
    }

    /// Worlds beyond these were run for one claim alone.
    private static int shared(Manifest manifest) {
        return manifest.judging() == null
                ? manifest.worlds()
                : manifest.judging().pairs();
    }

    private static VerdictFile.One one(Verdict verdict) {
        var claim = verdict.claim();
        List<VerdictFile.Weighed> tests =
                verdict.findings().stream().map(VerdictJson::weighed).toList();
        VerdictFile.Weighed main = tests.isEmpty() ? null : tests.getFirst();
        VerdictFile.Counts counts = tests.stream()
                .map(VerdictFile.Weighed::causation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        SortedMap<String, String> variants = new TreeMap<>();
        verdict.variants().forEach((name, answer) -> variants.put(name, answer.word()));
        return new VerdictFile.One(
                claim.id(),
                claim.paragraph(),
                claim.speaker(),
                claim.says(),
                claim.kinds().stream().map(VerdictJson::lower).toList(),
                verdict.answer().word(),
                verdict.assumed(),
                verdict.because(),
                main == null ? null : main.effect(),
                counts == null ? null : share(counts.pn()),
                counts == null ? null : share(counts.ps()),
                main != null && !main.twins().isEmpty() ? main.onSide().of() : 0,
                variants,
                verdict.wouldChange(),
                tests);
    }

    private static VerdictFile.Weighed weighed(Finding finding) {
        Test test = finding.test();
        Test.Event event = test.event();
        SortedMap<String, VerdictFile.Part> variants = new TreeMap<>();
        finding.variants().forEach((name, share) -> variants.put(name, part(share)));
        return new VerdictFile.Weighed(
                test.id(),
                lower(test.kind()),
                test.decides(),
                test.asks(),
                measure(test.measure()),
                Needs.twins(test),
                test.outcome().isEmpty() ? null : test.outcome(),
                test.unit(),
                test.days(),
                side(test.side()),
                test.margin(),
                test.why(),
                finding.answer().word(),
                finding.assumed(),
                finding.assumed() ? finding.fixed() : null,
                finding.because(),
                finding.spread().worlds() == 0 ? null : effect(test, finding.spread()),
                numbers(finding.numbers()),
                part(finding.onSide()),
                finding.differing(),
                event == null ? null : new VerdictFile.Event(event.outcome(), side(event.side()), event.level()),
                counts(finding.causation()),
                doses(finding),
                finding.shaken() == null ? null : part(finding.shaken()),
                variants);
    }

    private static VerdictFile.Left left(Omitted one) {
        return new VerdictFile.Left(
                one.mechanism(),
                one.summary(),
                one.claim(),
                one.test().id(),
                one.test().days(),
                effect(one.test(), one.spread()),
                finite(one.ratio()),
                numbers(one.numbers()),
                part(one.sign()),
                counts(one.causation()),
                effect(one.test(), one.named()),
                one.outcomes());
    }

    private static VerdictFile.Effect effect(Test test, Spread spread) {
        return new VerdictFile.Effect(
                test.outcome().isEmpty() ? "bayes-factor" : test.outcome(),
                test.unit(),
                finite(spread.median()),
                finite(spread.lo()),
                finite(spread.hi()));
    }

    private static VerdictFile.Part part(Share share) {
        Share.Interval fixed = share.interval();
        Share.Interval anytime = share.anytime();
        return new VerdictFile.Part(
                share.count(), share.of(), share.chance(), fixed.lo(), fixed.hi(), anytime.lo(), anytime.hi());
    }

    private static VerdictFile.@Nullable Counts counts(@Nullable Causation causation) {
        if (causation == null) {
            return null;
        }
        Share necessity = causation.necessity();
        Share sufficiency = causation.sufficiency();
        return new VerdictFile.Counts(
                causation.both(),
                causation.with(),
                causation.without(),
                causation.neither(),
                necessity == null ? null : part(necessity),
                sufficiency == null ? null : part(sufficiency));
    }

    private static List<VerdictFile.Dose> doses(Finding finding) {
        String unit = finding.test().measure() instanceof Measure.Doses doses ? doses.unit() : "";
        return finding.doses().entrySet().stream()
                .map(dose -> new VerdictFile.Dose(
                        dose.getKey(),
                        unit,
                        finite(dose.getValue().median()),
                        finite(dose.getValue().lo()),
                        finite(dose.getValue().hi()),
                        dose.getValue().worlds()))
                .toList();
    }

    /// `List.of` holds no null, so not by stream.
    private static List<@Nullable Double> numbers(List<Double> numbers) {
        List<@Nullable Double> told = new java.util.ArrayList<>();
        for (Double number : numbers) {
            told.add(finite(number));
        }
        return told;
    }

    private static @Nullable Double share(VerdictFile.@Nullable Part part) {
        return part == null ? null : (double) part.count() / part.of();
    }

    private static @Nullable Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }

    private static String measure(Measure measure) {
        return switch (measure) {
            case Measure.Level _ -> "level";
            case Measure.Since _ -> "since";
            case Measure.Effect _ -> "effect";
            case Measure.Kept _ -> "kept";
            case Measure.Doses _ -> "doses";
            case Measure.Carried _ -> "carried";
            case Measure.Fit _ -> "fit";
            case Measure.Recorded _ -> "recorded";
        };
    }

    private static String side(Test.Side side) {
        return side == Test.Side.AT_LEAST ? "at-least" : "at-most";
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
