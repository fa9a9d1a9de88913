/// Scores of forecasts, all of them *proper*: nobody gains by saying other than what he believes. Lower is better.
@NullMarked
package aftermath.lab.score;

import org.jspecify.annotations.NullMarked;
