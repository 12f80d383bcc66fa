/**
 * A memory optimisation: after the benchmark's load, 392 MB are resident with the Serial collector, 453 with G1, and
 * 264 with this (docs/performance.md). Unnecessary where a few hundred megabytes do not matter.
 */
@NullMarked
package io.miniter.bootstrap.optimisation;

import org.jspecify.annotations.NullMarked;
