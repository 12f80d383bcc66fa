/** Picture stores: files or an S3-compatible store. */
@NullMarked
package io.miniter.storage.media;

import org.jspecify.annotations.NullMarked;
