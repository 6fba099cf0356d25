package dev.drillpress.press.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to write to one destination. The system gives it back when its process ends, however it
 * ends, so a killed bake locks nobody out. Its file stays: removing it would let two processes hold
 * locks on two files of one name.
 */
final class OutputLock implements AutoCloseable {
  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The lock, or nothing while somebody else has it. */
  static Optional<OutputLock> take(Destination destination) throws IOException {
    Files.createDirectories(destination.records());
    Path file = destination.records().resolve(destination.word() + ".lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(new OutputLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process, which is as good a reason to stay out.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
