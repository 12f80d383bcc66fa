/**
 * Parsers that find size, orientation and damage before a pixel is decoded, so that decoding takes bounded memory. An
 * optimisation: do not copy it where pictures come from people whom one trusts, or where memory is no concern; ImageIO
 * alone then does.
 */
@NullMarked
package io.miniter.images.parsing;

import org.jspecify.annotations.NullMarked;
