package dev.drillpress.press.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImageMetadataTest {
  private static final String SECRET = "GPS of my home 31.2 N";

  private static Map<String, byte[]> all(int orientation) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("a.jpg", Pictures.jpeg(SECRET, orientation));
    all.put("a.png", Pictures.png(SECRET, orientation));
    all.put("a.gif", Pictures.gif(SECRET));
    all.put("a.webp", Pictures.webp(SECRET, orientation));
    all.put("a.svg", Pictures.svg(SECRET));
    return all;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void metadata_goes_and_pixels_stay() throws IOException {
    for (Map.Entry<String, byte[]> image : all(1).entrySet()) {
      assertThat(text(image.getValue())).contains(SECRET);
      Stripped stripped = ImageMetadata.strip(image.getKey(), image.getValue());
      assertThat(stripped.problem()).as(image.getKey()).isEmpty();
      assertThat(text(stripped.bytes()))
          .as(image.getKey())
          .doesNotContain("GPS")
          .doesNotContain("tail");
      assertThat(text(stripped.bytes()))
          .as(image.getKey())
          .doesNotContain("Exif")
          .doesNotContain("eXIf");
      assertThat(ImageMetadata.strip(image.getKey(), stripped.bytes()).bytes())
          .as("%s once more", image.getKey())
          .isEqualTo(stripped.bytes());
    }
    for (String format : new String[] {"jpeg", "png", "gif"}) {
      byte[] whole = all(1).get("a." + format.replace("jpeg", "jpg"));
      byte[] bare = ImageMetadata.strip("a." + format, whole).bytes();
      assertThat(Pictures.pixels(bare)).isEqualTo(Pictures.pixels(Pictures.plain(format)));
    }
  }

  @Test
  void an_image_without_metadata_is_not_changed() throws IOException {
    for (String format : new String[] {"jpeg", "png", "gif"}) {
      byte[] plain = Pictures.plain(format);
      assertThat(ImageMetadata.strip("a." + format, plain).bytes()).isEqualTo(plain);
    }
  }

  @Test
  void profiles_loops_and_titles_stay() throws IOException {
    Map<String, byte[]> all = all(1);
    assertThat(text(ImageMetadata.strip("a.jpg", all.get("a.jpg")).bytes()))
        .contains("ICC_PROFILE");
    assertThat(text(ImageMetadata.strip("a.png", all.get("a.png")).bytes())).contains("gAMA");
    assertThat(text(ImageMetadata.strip("a.gif", all.get("a.gif")).bytes()))
        .contains("NETSCAPE2.0");
    assertThat(text(ImageMetadata.strip("a.webp", all.get("a.webp")).bytes()))
        .contains("kept profile");
    assertThat(text(ImageMetadata.strip("a.svg", all.get("a.svg")).bytes()))
        .isEqualTo(
            "<?xml version=\"1.0\"?>\n\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\""
                + "\n   height=\"9\"><title>kept title</title><style><![CDATA[ a > b { } <!-- kept -->"
                + " ]]></style><path d=\"M0 0\" aria-label=\"a > inkscape:b='kept'\"/></svg>\n");
  }

  @Test
  void the_orientation_stays_alone() throws IOException {
    for (String name : new String[] {"a.jpg", "a.png", "a.webp"}) {
      byte[] bare = ImageMetadata.strip(name, all(6).get(name)).bytes();
      assertThat(text(bare)).as(name).contains(text(Orientation.block(6))).doesNotContain("GPS");
      assertThat(ImageMetadata.strip(name, bare).bytes()).as(name).isEqualTo(bare);
    }
    byte[] png = ImageMetadata.strip("a.png", all(6).get("a.png")).bytes();
    assertThat(Pictures.pixels(png)).isEqualTo(Pictures.pixels(Pictures.plain("png")));
  }

  @Test
  void a_broken_image_is_told_and_left_as_it_is() throws IOException {
    for (Map.Entry<String, byte[]> image : all(6).entrySet()) {
      byte[] whole = image.getValue();
      for (int length = 0; length < whole.length; length++) {
        byte[] cut = Arrays.copyOf(whole, length);
        Stripped stripped = ImageMetadata.strip(image.getKey(), cut);
        assertThat(stripped.problem().isEmpty() || stripped.bytes() == cut).isTrue();
      }
    }
    byte[] half = Arrays.copyOf(all(1).get("a.jpg"), 300);
    assertThat(ImageMetadata.strip("a.jpg", half).problem()).isPresent();
  }

  @Test
  void other_files_are_left_alone_and_those_that_may_tell_are_named() {
    byte[] bytes = Pictures.ascii("anything");
    assertThat(ImageMetadata.strip("a.txt", bytes))
        .isEqualTo(new Stripped(bytes, java.util.Optional.empty()));
    assertThat(ImageMetadata.strip("a.HEIC", bytes).problem())
        .hasValueSatisfying(p -> assertThat(p).contains("heic"));
  }
}
