/** The model of Miniter: concepts and rules, free of any framework. One package for each feature. */
@NullMarked
package io.miniter.domain;

import org.jspecify.annotations.NullMarked;
