/// Fitting by simulation: which parameters make runs come near the record, what it tells of each, and which of
/// several models it speaks for.
///
/// Everything here works on points of the unit cube, one coordinate per parameter, each a share of its prior: there
/// the prior is even, whatever its shape, and a whole number or a bound needs no care. What a point means, what is
/// run and how far a run lies from the record is the caller's.
///
/// Legend: *d* parameters, *N* particles, *r* replicates (runs of one attempt that differ by chance alone), *g*
/// generation, *n* number of an attempt, *ε* tolerance, *u* point, *w* weight. Choices: adr/0018.
@NullMarked
package aftermath.lab.fit;

import org.jspecify.annotations.NullMarked;
