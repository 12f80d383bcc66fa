/** Benchmarks: the cost of a request relative to that of its statements, measured in one run. */
@NullMarked
package io.miniter.bench;

import org.jspecify.annotations.NullMarked;
