/** Pictures: upload, encoding, storage, serving and removal. */
@NullMarked
package io.miniter.application.media;

import org.jspecify.annotations.NullMarked;
