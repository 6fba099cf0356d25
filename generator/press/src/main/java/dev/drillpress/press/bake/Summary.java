package dev.drillpress.press.bake;

/**
 * How much a bake made.
 *
 * @param documents content files read
 * @param pages HTML pages
 * @param files files of every sort, pages among them
 * @param bytes of all files together
 */
public record Summary(int documents, int pages, int files, long bytes) {}
