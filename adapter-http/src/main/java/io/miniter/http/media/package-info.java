/** Uploads, and the URLs of pictures. */
@NullMarked
package io.miniter.http.media;

import org.jspecify.annotations.NullMarked;
