package dev.drillpress.press.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The texts that a file holds: what is seen, what stands in tags, and HTML inside of feeds. */
final class Streams {
  /**
   * A text and the way back to the file's bytes.
   *
   * @param from where the byte at a place began in the file
   * @param to where it ended
   */
  record Stream(Text text, IntUnaryOperator from, IntUnaryOperator to) {}

  private final boolean noting;
  private final List<Stream> all = new ArrayList<>();

  private Streams(boolean noting) {
    this.noting = noting;
  }

  /**
   * The texts of a file.
   *
   * @param nested whether texts of the file may themselves be HTML, as in feeds
   * @param noting whether the ways back are wanted
   */
  static List<Stream> of(byte[] bytes, Form form, boolean nested, boolean noting) {
    Streams streams = new Streams(noting);
    IntUnaryOperator same = i -> i;
    IntUnaryOperator behind = i -> i + 1;
    switch (form) {
      case PLAIN -> streams.all.add(new Stream(new Text(bytes, bytes.length, form), same, behind));
      case JSON -> {
        Decoder json = Decoder.json(bytes, bytes.length, noting);
        Stream text = streams.add(json.text, form, same, behind);
        streams.markup(text, form);
      }
      case MARKUP -> {
        Stream file = new Stream(new Text(bytes, bytes.length, form), same, behind);
        Stream text = streams.decode(file, form);
        if (nested) {
          streams.markup(text, form);
        }
      }
      default -> throw new IllegalStateException("no such form: " + form);
    }
    return streams.all;
  }

  private void markup(Stream stream, Form form) {
    for (int i = 0; i < stream.text().length(); i++) {
      int c = stream.text().at(i);
      if (c == '<' || c == '&') {
        decode(stream, form);
        return;
      }
    }
  }

  private Stream decode(Stream stream, Form form) {
    Decoder decoder = Decoder.markup(stream.text().bytes(), stream.text().length(), noting);
    add(decoder.tags, form, stream.from(), stream.to());
    return add(decoder.text, form, stream.from(), stream.to());
  }

  private Stream add(Layer layer, Form form, IntUnaryOperator from, IntUnaryOperator to) {
    Stream stream =
        new Stream(
            new Text(layer.bytes, layer.length, form),
            i -> from.applyAsInt(layer.from(i)),
            i -> to.applyAsInt(layer.to(i) - 1));
    all.add(stream);
    return stream;
  }
}
