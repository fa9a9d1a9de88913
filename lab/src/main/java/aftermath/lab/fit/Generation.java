package aftermath.lab.fit;

/// What is told of a generation when it is over: a step of the tolerance path.
///
/// @param number      from 0
/// @param tolerance   ε
/// @param considered  attempts looked at
/// @param accepted    of which so many came within ε
/// @param effective   effective sample size
/// @param logEvidence ln of the model's evidence at ε
/// @param kept        whether it counts; one that broke off early does not
public record Generation(
        int number,
        double tolerance,
        int considered,
        int accepted,
        double effective,
        double logEvidence,
        boolean kept) {
    public double acceptance() {
        return (double) accepted / considered;
    }
}
