/// Small statistics that sensitivity, fitting and scoring share: resampling, weighted samples, the cut normal.
///
/// Legend: *n* number of things resampled or weighted, *w* weight, *p* probability, *u* number in (0, 1).
@NullMarked
package aftermath.lab.stat;

import org.jspecify.annotations.NullMarked;
