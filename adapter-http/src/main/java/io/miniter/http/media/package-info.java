/** Uploads, and the addresses of pictures. */
@NullMarked
package io.miniter.http.media;

import org.jspecify.annotations.NullMarked;
