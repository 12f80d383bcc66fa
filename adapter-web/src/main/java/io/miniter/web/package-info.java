/**
 * The REST API: maps HTTP requests to calls of the driving ports, and their results to JSON. One package per feature.
 */
@NullMarked
package io.miniter.web;

import org.jspecify.annotations.NullMarked;
