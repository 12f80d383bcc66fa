/** What a request costs, beside what its statements cost: ratios, measured in one run. */
@NullMarked
package io.miniter.bench;

import org.jspecify.annotations.NullMarked;
