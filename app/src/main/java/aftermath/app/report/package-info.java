/// The page of a run: one HTML file that needs nothing else, drawn here and readable without a script.
@NullMarked
package aftermath.app.report;

import org.jspecify.annotations.NullMarked;
