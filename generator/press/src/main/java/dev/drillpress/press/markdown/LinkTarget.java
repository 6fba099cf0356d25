package dev.drillpress.press.markdown;

/**
 * Where a link goes.
 *
 * @param url decoded
 * @param title decoded; empty when there is none
 * @param start where the URL stands in the source file
 * @param end where it ends there
 */
record LinkTarget(String url, String title, int start, int end) {}
