/** What every request goes through: its id, its line in the log, its fields. */
@NullMarked
package io.miniter.http.request;

import org.jspecify.annotations.NullMarked;
