/** Shared by all HTTP adapters. It has no endpoints. */
@NullMarked
package io.miniter.http;

import org.jspecify.annotations.NullMarked;
