package aftermath.bench;

import aftermath.sim.engine.Crew;
import aftermath.sim.population.Residents;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// The yardstick: streams every resident's columns once per tick with the Vector API and gives each an addressed draw.
///
/// It reads what the model's decision reads (hardship, threshold, aversion, activity, active ties), forms a utility in
/// whole numbers, compares it with a 32-bit hash of (tick, slot), and counts. The hash is a cheaper one than the
/// model's, so that the yardstick is not flattered. It decides nothing; no
/// program that touches every resident every hour can be much faster.
final class BareKernel {
    private static final VectorSpecies<Integer> INT = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Short> SHORT =
            VectorSpecies.of(short.class, VectorShape.forBitSize(INT.vectorBitSize() / 2));
    private static final VectorSpecies<Byte> BYTE =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(INT.vectorBitSize() / 4));
    private static final int PARTS = 64;

    private final Residents residents;
    private final Crew crew;
    private final long[] counts = new long[PARTS];

    BareKernel(Residents residents, Crew crew) {
        this.residents = residents;
        this.crew = crew;
    }

    /// Streams all residents for some ticks.
    ///
    /// @return how many draws were below the bar, so that nothing can be optimised away
    long run(int ticks) {
        long sum = 0;
        for (int tick = 0; tick < ticks; tick++) {
            int key = (tick + 1) * 0x9E3779B9;
            crew.share(PARTS, part -> counts[part] = stream(part, key));
            for (long count : counts) {
                sum += count;
            }
        }
        return sum;
    }

    private long stream(int part, int key) {
        int lanes = INT.length();
        int whole = residents.count() / lanes;
        int from = (int) ((long) whole * part / PARTS) * lanes;
        int until = (int) ((long) whole * (part + 1) / PARTS) * lanes;
        IntVector lane = IntVector.broadcast(INT, key).addIndex(1);
        long count = 0;
        for (int i = from; i < until; i += lanes) {
            IntVector z = lane.add(i);
            z = z.lanewise(VectorOperators.XOR, z.lanewise(VectorOperators.LSHR, 16))
                    .mul(0x7FEB352D);
            z = z.lanewise(VectorOperators.XOR, z.lanewise(VectorOperators.LSHR, 15))
                    .mul(0x846CA68B);
            IntVector draw = z.lanewise(VectorOperators.XOR, z.lanewise(VectorOperators.LSHR, 16));
            IntVector hardship = widen(ShortVector.fromArray(SHORT, residents.hardship, i));
            IntVector threshold = widen(ShortVector.fromArray(SHORT, residents.threshold, i));
            IntVector aversion = widen(ByteVector.fromArray(BYTE, residents.aversion, i));
            IntVector ties = widen(ByteVector.fromArray(BYTE, residents.activeTies, i));
            VectorMask<Integer> quiet =
                    widen(ByteVector.fromArray(BYTE, residents.activity, i)).eq(0);
            IntVector utility =
                    hardship.mul(3).sub(threshold.mul(13)).sub(aversion.mul(7)).add(ties.mul(11));
            count += utility.lanewise(VectorOperators.LSHL, 12)
                    .compare(VectorOperators.LT, draw, quiet)
                    .trueCount();
        }
        return count;
    }

    private static IntVector widen(ShortVector narrow) {
        return (IntVector) narrow.convertShape(VectorOperators.S2I, INT, 0);
    }

    private static IntVector widen(ByteVector narrow) {
        return (IntVector) narrow.convertShape(VectorOperators.B2I, INT, 0);
    }
}
