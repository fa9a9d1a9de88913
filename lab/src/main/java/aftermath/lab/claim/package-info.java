/// Claims about a crisis, the tests that would decide them, and the verdicts.
@NullMarked
package aftermath.lab.claim;

import org.jspecify.annotations.NullMarked;
