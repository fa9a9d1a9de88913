/// What studies print: fits, sensitivity, comparisons, validation.
@NullMarked
package aftermath.app.study;

import org.jspecify.annotations.NullMarked;
