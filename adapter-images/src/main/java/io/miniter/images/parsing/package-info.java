/**
 * Parsers that find size, orientation and damage before a pixel is decoded, so that decoding takes bounded memory. An
 * optimisation: for trusted pictures or with ample memory, ImageIO alone is sufficient.
 */
@NullMarked
package io.miniter.images.parsing;

import org.jspecify.annotations.NullMarked;
