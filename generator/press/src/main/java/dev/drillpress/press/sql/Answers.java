package dev.drillpress.press.sql;

import java.util.Optional;

/** Remembers answers between bakes. What it has lost is computed again. */
public interface Answers {
  /** The bytes that were kept under a key; nothing when they are not there or cannot be read. */
  Optional<byte[]> get(String key);

  /** Keeps bytes under a key; when that fails, they are not there the next time. */
  void put(String key, byte[] bytes);

  /** Remembers nothing. */
  Answers NONE =
      new Answers() {
        @Override
        public Optional<byte[]> get(String key) {
          return Optional.empty();
        }

        @Override
        public void put(String key, byte[] bytes) {
          // Nothing is remembered.
        }
      };
}
