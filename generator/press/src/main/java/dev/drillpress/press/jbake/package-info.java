/**
 * Plain JBake projects: the only package that knows {@code org.jbake}, and the only one in which
 * documents are maps, since JBake's templates and plugins want them so. Loaded afresh for each bake
 * by {@code door}, so that JBake's static registries are this bake's own.
 */
@NullMarked
package dev.drillpress.press.jbake;

import org.jspecify.annotations.NullMarked;
