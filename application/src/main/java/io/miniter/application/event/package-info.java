/** What has happened is published here; whoever reacts is a class of its own feature. */
@NullMarked
package io.miniter.application.event;

import org.jspecify.annotations.NullMarked;
