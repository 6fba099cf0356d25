package dev.drillpress.press.markdown;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.source.SourceFile;

/** Reads files that code blocks take their text from. */
@FunctionalInterface
public interface Includes {
  /**
   * The file, or why there is none.
   *
   * @param page the path of the page's file, from the project's root
   * @param target as written: from the page's folder, or with {@code /} in front from the project's
   *     root
   */
  Checked<SourceFile> read(String page, String target);
}
