package aftermath.lab.fit;

/// How far and in which directions a particle is moved to make an attempt: normal, with twice the weighted
/// covariance of the population, cut to the unit cube.
///
/// Source: twice the variance: Beaumont et al. 2009, doi:10.1093/biomet/asp052; covariance: Filippi et al. 2013,
/// doi:10.1515/sagmb-2012-0069.
public enum Kernel {
    /// Each parameter by itself. Cheaper, and surer where particles are few for their dimensions.
    COMPONENTWISE,
    /// Along the correlations. Better where parameters trade off against each other.
    MULTIVARIATE
}
