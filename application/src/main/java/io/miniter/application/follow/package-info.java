/** Following and unfollowing; who follows whom. */
@NullMarked
package io.miniter.application.follow;

import org.jspecify.annotations.NullMarked;
