package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.jbake.RawFiles.RawFile;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.yaml.YamlData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** Reads YAML files: those of the data folder, and documents that are nothing but keys. */
final class DataReader {
  private static final String LIST = "data";

  private final JBakeSettings settings;

  DataReader(JBakeSettings settings) {
    this.settings = settings;
  }

  /** A file of the data folder. */
  Checked<SourceDocument> data(String path) {
    return new RawFiles(settings)
        .read(path)
        .then(raw -> values(raw.source()).then(model -> data(raw, model)));
  }

  private Checked<SourceDocument> data(RawFile raw, DocumentModel model) {
    SourceFile file = raw.source();
    String folder = settings.relative(settings.config().getDataFolder());
    model.setSha1(raw.sha1());
    model.setRendered(true);
    model.setFile(file.path());
    model.setSourceUri(file.path().substring(folder.length() + 1));
    model.setType(settings.config().getDataFileDocType());
    return Checked.of(new SourceDocument(file, Header.absent(), model, false, List.of()));
  }

  /** A file of the content folder. */
  Checked<SourceDocument> content(SourceFile file) {
    return values(file).then(model -> Checked.of(document(file, model)));
  }

  private static SourceDocument document(SourceFile file, DocumentModel model) {
    return new SourceDocument(file, new Header(true, List.of(), 0), model, false, List.of());
  }

  private static Checked<DocumentModel> values(SourceFile file) {
    return YamlData.read(file).then(value -> model(file, value));
  }

  private static Checked<DocumentModel> model(SourceFile file, Optional<Object> value) {
    DocumentModel model = new DocumentModel();
    if (value.orElse("") instanceof List<?> list) {
      model.put(LIST, list);
    } else if (value.orElse("") instanceof Map<?, ?> map) {
      map.forEach((key, member) -> model.put(String.valueOf(key), member));
      if (model.get(ModelAttributes.TAGS) instanceof List<?> tags) {
        model.setTags(tags.stream().map(String::valueOf).toArray(String[]::new));
      }
    } else {
      return Checked.failed(
          Diagnostic.of(
              JBakeCode.BAD_DATA,
              Location.of(file.path(), 1, 1),
              "The file `" + file.path() + "` holds neither keys nor a list.",
              "Write lines of `key: value`, or a list of `- item`."));
    }
    return Checked.of(model);
  }
}
