/** Pictures: taken in, made into what is shown, stored, served and removed. */
@NullMarked
package io.miniter.application.media;

import org.jspecify.annotations.NullMarked;
