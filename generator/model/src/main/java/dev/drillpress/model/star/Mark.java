package dev.drillpress.model.star;

/**
 * A phrase found among the tokens.
 *
 * @param first its first token
 * @param next the token behind it
 */
record Mark(Kind kind, int first, int next) {}
