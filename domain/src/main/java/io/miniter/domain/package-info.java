/** The model of Miniter: concepts and rules, independent of any framework. One package per feature. */
@NullMarked
package io.miniter.domain;

import org.jspecify.annotations.NullMarked;
