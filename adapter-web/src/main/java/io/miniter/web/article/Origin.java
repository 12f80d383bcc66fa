package io.miniter.web.article;

/**
 * What tells readers without an account apart: the address from which they come, and what they read with. Views are
 * counted by it; it is neither stored nor logged. A controller takes it as a parameter.
 *
 * @param value the address, a line feed, and the header {@code User-Agent}, which may be empty
 */
public record Origin(String value) {}
