package dev.drillpress.search.query;

import java.util.List;
import java.util.Optional;

/**
 * One of the expressions of a query.
 *
 * @param main what was written
 * @param parts the parts of identifiers, if there are any
 * @param synonyms what the glossary says means the same
 * @param excluded whether pages with it are not wanted
 * @param quoted whether it stood in quotation marks: nothing but exactly this will do
 */
record Clause(
    Sequence main,
    Optional<Sequence> parts,
    List<Sequence> synonyms,
    boolean excluded,
    boolean quoted) {}
