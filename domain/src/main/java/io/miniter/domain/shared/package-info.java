/** What every feature's model is made of: errors, plain text, ids. */
@NullMarked
package io.miniter.domain.shared;

import org.jspecify.annotations.NullMarked;
