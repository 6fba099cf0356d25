package dev.drillpress.press.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * Shows templates the components of {@link View}'s records, plain lists, maps, texts and numbers,
 * and nothing else of any object.
 */
final class ViewWrapper extends DefaultObjectWrapper {

  ViewWrapper() {
    super(Configuration.VERSION_2_3_35);
    setMemberAccessPolicy(new RecordsOnly());
    setRecordZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    setExposeFields(false);
    writeProtect();
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof Optional<?> optional) {
      return optional.isEmpty() ? null : wrap(optional.get());
    }
    if (value instanceof View.Markup markup) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
    }
    return super.wrap(value);
  }

  private static final class RecordsOnly implements MemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> contextClass) {
      return new Components(contextClass);
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return false;
    }
  }

  private record Components(Class<?> type) implements ClassMemberAccessPolicy {
    @Override
    public boolean isMethodExposed(Method method) {
      if (type.getEnclosingClass() != View.class || !type.isRecord()) {
        return false;
      }
      for (RecordComponent component : type.getRecordComponents()) {
        if (component.getAccessor().equals(method)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
      return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
      return false;
    }
  }
}
