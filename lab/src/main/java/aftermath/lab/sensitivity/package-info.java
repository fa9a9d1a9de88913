/// Which parameters matter: designs of runs, and what their responses say.
///
/// A design is a table of points in the unit cube, one coordinate per parameter, each a share of that parameter's
/// prior. It depends on its own few numbers alone, so it can be run in any order, broken off and taken up
/// elsewhere. Estimators take the design and the responses.
///
/// Legend: *d* parameters, *n* rounds of a design, *r* replicates (runs of one point that differ by chance alone),
/// *i* parameter, *k* round.
@NullMarked
package aftermath.lab.sensitivity;

import org.jspecify.annotations.NullMarked;
