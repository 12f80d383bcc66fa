/**
 * There for memory only: the Serial collector leaves 392 MB resident after the load of the benchmark, G1 453, and this
 * 264 (docs/performance.md). Do not copy it where a few hundred megabytes more do not matter.
 */
@NullMarked
package io.miniter.bootstrap.optimisation;

import org.jspecify.annotations.NullMarked;
