/** The REST API: turns HTTP into calls of the driving ports, and what they answer into JSON. A package a feature. */
@NullMarked
package io.miniter.web;

import org.jspecify.annotations.NullMarked;
