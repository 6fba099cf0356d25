package dev.drillpress.press.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A document as FreeMarker sees it. FreeMarker's own wrapper copies the whole map for each list
 * that a document stands in, and changes it on reading, so that threads could not share it.
 */
record DocumentHash(Map<String, Object> model, ObjectWrapper wrapper, boolean rendered)
    implements TemplateHashModelEx {

  /** A list of documents, wrapped one by one when they are looked at. */
  record Sequence(List<SourceDocument> documents, ObjectWrapper wrapper, Moment moment)
      implements TemplateSequenceModel {
    @Override
    public @Nullable TemplateModel get(int index) {
      return index < 0 || index >= documents.size() ? null : of(documents.get(index));
    }

    private DocumentHash of(SourceDocument document) {
      return new DocumentHash(document.model(), wrapper, moment.rendered(document));
    }

    @Override
    public int size() {
      return documents.size();
    }
  }

  /** A map that is no document. */
  static DocumentHash of(Map<String, Object> model, ObjectWrapper wrapper) {
    return new DocumentHash(model, wrapper, false);
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Object value = model.get(key);
    if (rendered && value != null && key.equals(ModelAttributes.RENDERED)) {
      return TemplateBooleanModel.TRUE;
    }
    return value == null ? null : wrapper.wrap(value);
  }

  @Override
  public boolean isEmpty() {
    return model.isEmpty();
  }

  @Override
  public int size() {
    return model.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(CopyingWrapper.ordered(model).keySet(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(CopyingWrapper.ordered(model).values(), wrapper);
  }
}
