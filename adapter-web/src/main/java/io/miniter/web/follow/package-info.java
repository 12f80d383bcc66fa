/** Following and unfollowing, and who follows whom, over HTTP. */
@NullMarked
package io.miniter.web.follow;

import org.jspecify.annotations.NullMarked;
